package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page that can be reached from the front page of each sample, in both views, from the tables kept beside it. */
class SamplePagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    /** What leads to the text index, which is not kept beside the samples. */
    private static final Pattern OF_TEXTS = Pattern
            .compile("/(passages|documents|concordance|search|texts|originals|lists|cite|api|codes)\\b");
    private static final int MOST = 400;

    @TempDir
    private Path workspace;

    @Test
    void noLinkOfASampleIsDeadAndNoPageBreaks() throws IOException {
        for (ResultView view : ResultView.values()) {
            for (String sample : List.of("tiny-6-people", "messy-on-purpose", "klimakronsj-2021")) {
                Path place = Files.createDirectories(workspace.resolve(view + sample));
                KeptSample.publish(sample, place);
                try (var reader = new Reader(new DashboardServer(place, new PublishedFiles(), view)
                        .start("127.0.0.1", 0), HttpClient.newHttpClient())) {
                    assertEquals(List.of(), broken(reader, "/e/" + sample));
                }
            }
        }
    }

    private static List<String> broken(Reader reader, String front) {
        var broken = new ArrayList<String>();
        Set<String> known = new HashSet<>(Set.of(front));
        var next = new ArrayDeque<>(known);
        int seen = 0;
        while (!next.isEmpty() && seen < MOST) {
            String path = next.remove();
            HttpResponse<String> page = reader.get(path);
            seen++;
            if (page.statusCode() != 200 && page.statusCode() != 302) {
                broken.add(page.statusCode() + " " + path);
            }
            LINK.matcher(page.body()).results().map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith(front) && !link.contains("lang=") && !OF_TEXTS.matcher(link).find())
                    .filter(known::add).forEach(next::add);
        }
        assertTrue(seen > 20, front + " has but " + seen + " pages");
        return broken;
    }
}
