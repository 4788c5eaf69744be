package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The problems of the sample that has one of nearly every kind. */
class ProblemWordsTest {
    private static final String SAMPLE = "messy-on-purpose";
    private static final Pattern ENGLISH = Pattern
            .compile("\\b(a|an|the|of|that|which|with|without|or|and|one|two|not|each|whole|such|most|remarks?)\\b");

    @TempDir
    private Path workspace;

    @Test
    void whatWasExpectedIsSaidInTheLanguageOfThePage() throws IOException {
        publish();
        try (Reader reader = Reader.restricted(workspace, new PublishedFiles())) {
            for (String language : List.of("nb", "nn")) {
                Document page = page(reader, language);
                List<String> expected = page.select("details.problem tbody td:last-child").eachText();
                assertTrue(expected.size() > 40, "only " + expected.size() + " problems");
                assertEquals(Set.of(), english(expected), language);
                assertEquals(Set.of(), english(page.select("th .of").eachText()), language);
                assertEquals(List.of(), page.select("details.problem [lang]").eachText(), language);
            }
        }
    }

    @Test
    void whatWasFoundIsTranslatedUnlessItIsACellsOwn() throws IOException {
        publish();
        try (Reader reader = Reader.restricted(workspace, new PublishedFiles())) {
            List<String> norwegian = found(page(reader, "nb"));
            List<String> english = found(page(reader, "en"));
            assertEquals(Set.of(), english(norwegian));
            assertTrue(norwegian.contains("en skadet side") && english.contains("a damaged page"), norwegian + "");
            assertTrue(norwegian.contains("2 invitert, 1 takket ja"), norwegian + "");
            assertTrue(norwegian.contains("Dina S?ther") && english.contains("Dina S?ther"), norwegian + "");
        }
    }

    private static Set<String> english(List<String> texts) {
        var english = new TreeSet<>(texts);
        english.removeIf(text -> !ENGLISH.matcher(text).find());
        return english;
    }

    private static List<String> found(Document page) {
        return page.select("details.problem tbody td:nth-last-child(2)").eachText();
    }

    private static Document page(Reader reader, String language) {
        return Jsoup.parse(reader.get("/e/" + SAMPLE + "/data?lang=" + language).body());
    }

    private void publish() throws IOException {
        Path sample = Path.of(System.getProperty("kronsj.root"), "data-samples", SAMPLE);
        Path edition = workspace.resolve("editions").resolve(SAMPLE);
        Path run = edition.resolve("runs").resolve("run-1");
        for (Path file : files(sample.resolve("expected"))) {
            Path copy = run.resolve("results").resolve(sample.resolve("expected").relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.copy(sample.resolve("workshop.yaml"), run.resolve("workshop.yaml"));
        Files.writeString(edition.resolve("CURRENT"), "run-1\n");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
