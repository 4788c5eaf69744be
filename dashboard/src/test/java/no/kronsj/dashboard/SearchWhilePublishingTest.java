package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Run after run is published while people search: each page is of one run, whole, and none is refused. */
class SearchWhilePublishingTest {
    private static final int RUNS = 12;
    private static final int READERS = 3;
    private static final String EDITION = "busy-2024";
    private static final Pattern SEEN = Pattern
            .compile("(?s)Group of (\\d+) .*?<mark class=\"exact\">bridges</mark> of (\\d+)<.*<code>run-(\\d+)</code>");

    @TempDir
    private Path workspace;

    @Test
    void everyPageIsOfOneRun() throws Exception {
        searchWhilePublishing(workspace, RUNS);
    }

    static void searchWhilePublishing(Path workspace, int runs) throws Exception {
        publish(workspace, 1);
        var last = new AtomicBoolean();
        try (Reader reader = Reader.of(workspace, new PublishedFiles());
                var people = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                seen.add(people.submit(asking(reader, last)));
            }
            for (int run = 2; run <= runs; run++) {
                publish(workspace, run);
            }
            last.set(true);
            for (Future<Integer> one : seen) {
                assertTrue(one.get() > 1, "nobody saw a second run");
            }
            assertEquals(runs, seen(reader));
        }
    }

    /** Asks until the last run is published; gives the newest run seen, and none is older than the one before. */
    private static Callable<Integer> asking(Reader reader, AtomicBoolean last) {
        return () -> {
            int newest = 0;
            boolean more = true;
            while (more) {
                more = !last.get();
                int run = seen(reader);
                assertTrue(run >= newest, run + " after " + newest);
                newest = run;
            }
            return newest;
        };
    }

    /** The run of a page of hits: the group's title is of the tables, the text of the index, the number of the folder. */
    private static int seen(Reader reader) {
        HttpResponse<String> page = reader.get("/e/" + EDITION + "/search?q=bridges&lang=en");
        assertEquals(200, page.statusCode(), page.body());
        Matcher seen = SEEN.matcher(page.body());
        assertTrue(seen.find(), page.body());
        assertEquals(seen.group(1), seen.group(2));
        assertEquals(seen.group(1), seen.group(3));
        return Integer.parseInt(seen.group(1));
    }

    private static void publish(Path workspace, int run) throws IOException {
        var edition = new EditionFolder(EDITION, workspace.resolve("editions").resolve(EDITION));
        Path partial = edition.begin("run-" + run);
        Files.createDirectories(ResultView.PUBLIC.tables(partial));
        ResultWriter.write(ResultView.PUBLIC.tables(partial), results(run));
        String text = "bridges of " + run;
        PassageIndex.write(ResultView.PUBLIC.index(partial), List.of(new Passage(EDITION + "/g1/definition/v1/1", "",
                text, "g1", "definition", "v1", "en", "", "", "a.docx", 0, text.length())));
        edition.publish(partial, "run-" + run);
    }

    private static Results results(int run) {
        return new Results(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new GroupRow("g1", "Group of " + run, 6, 1, 1, 6)), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }
}
