package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.page.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Imported text that is printed back, in warnings or anywhere else, is text on every page, for every role and language. */
class HostileTextTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String TAKEN = ".taken, [onerror], [onload], [onfocus], [onmouseover], [ontoggle], [onbegin],"
            + " [onstart], iframe, object, embed, base, meta[http-equiv], a[href^=javascript:], main style, main link,"
            + " script:not([src^=/]), script:not(:empty)";

    @TempDir
    private Path place;

    @Test
    void noStringBecomesAnElementOnAnyPageOfEitherViewInAnyLanguage() throws IOException {
        for (ResultView view : ResultView.values()) {
            var hostile = new HostileEdition();
            hostile.publish(place.resolve("workspace"));
            var shown = new StringBuilder();
            try (Reader reader = view == ResultView.PUBLIC
                    ? Reader.of(place.resolve("workspace"), hostile)
                    : Reader.restricted(place.resolve("workspace"), hostile)) {
                for (String lang : List.of("nb", "nn", "en")) {
                    pages(view).forEach(path -> shown.append(text(reader.get(path, "Accept-Language", lang), path)));
                }
            }
            assertShown(shown.toString());
        }
    }

    @Test
    void whatIsAskedIsPrintedBackAsTextToEveryRole() throws IOException {
        var hostile = new HostileEdition();
        hostile.publish(place.resolve("workspace"));
        try (LetIn house = LetIn.serve(place, hostile, ResultView.PUBLIC, InstantSource.system())) {
            for (Visit visit : List.of(house.visitor(), house.person("r", "r"), house.person("a", "a"))) {
                for (String string : HostileEdition.strings().subList(0, 20)) {
                    String written = Page.segment(string);
                    for (String path : List.of(EDITION + "/search?q=" + written, EDITION + "/nowhere/" + written,
                            "/login/callback?error=" + written)) {
                        text(visit.get(path), path);
                    }
                }
            }
        }
    }

    private static Stream<String> pages(ResultView view) {
        List<String> below = new ArrayList<>(BrowsedAddresses.BELOW);
        if (view == ResultView.RESTRICTED) {
            below.addAll(BrowsedAddresses.RESTRICTED);
        }
        return Stream.concat(below.stream().map(path -> EDITION + path),
                Stream.of("/", "/workshops/klimakronsj", "/accessibility"));
    }

    /** What a reader sees of a page, after nothing on it was found to be an element that nobody put there. */
    private static String text(HttpResponse<String> answer, String path) {
        assertTrue(answer.statusCode() < 500 && answer.statusCode() != 429, path + " " + answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("", page.select(TAKEN).outerHtml(), path);
        return page.wholeText();
    }

    /** Most strings stand somewhere: a test that shows none of them would show nothing. */
    private static void assertShown(String shown) {
        List<String> seen = HostileEdition.strings().stream()
                .filter(string -> shown.contains(string.replaceAll("[\u0000-\u001F].*", ""))).toList();
        assertTrue(seen.size() > 50, "only " + seen.size() + " strings were shown");
    }
}
