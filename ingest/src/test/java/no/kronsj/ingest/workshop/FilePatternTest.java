package no.kronsj.ingest.workshop;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FilePatternTest {
    @Test
    void namesInBracesAreCaptured() {
        assertEquals("""
                     raw/blå/fra-rød.docx group=blå from=rød
                     raw/rød/fra-blå.docx group=rød from=blå
                     """, matches("raw/{group}/fra-{from}.docx", "raw/rød/fra-blå.docx", "raw/blå/fra-rød.docx",
                "raw/blå/til-rød.docx", "raw/blå/fra-.docx"));
    }

    @Test
    void nameStaysWithinOneFolder() {
        assertEquals("a/b.csv\n", matches("a/*.csv", "a/b.csv", "a/b/c.csv", "b.csv", "a/b.csv.bak"));
        assertEquals("", matches("a/{group}.csv", "a/b/c.csv"));
    }

    @Test
    void lettersTakenApartAreFoundAndPutTogether() {
        assertEquals("raw/bla\u030A.csv group=blå\n", matches("raw/{group}.csv", "raw/bla\u030A.csv"));
        assertEquals("raw/pa\u030Ameldte.csv\n", matches("raw/påmeldte.csv", "raw/pa\u030Ameldte.csv"));
        assertEquals("raw/påmeldte.csv\n", matches("raw/pa\u030Ameldte.csv", "raw/påmeldte.csv"));
    }

    @Test
    void nameThatStandsTwiceHasToBeTheSame() {
        assertEquals("g1/g1-v1.docx group=g1 revision=v1\n",
                matches("{group}/{group}-{revision}.docx", "g1/g1-v1.docx", "g1/g2-v1.docx"));
    }

    @Test
    void signsOfPatternLanguagesAreLetters() {
        assertEquals("a+b (1).csv\n", matches("a+b (1).csv", "a+b (1).csv", "aab (1).csv"));
        assertEquals("", matches("a.csv", "abcsv"));
    }

    @Test
    void orderOfTheFilesDoesNotMatter() {
        assertEquals(matches("*.csv", "c.csv", "a.csv", "b.csv"), matches("*.csv", "b.csv", "c.csv", "a.csv"));
        assertEquals("a.csv\nb.csv\nc.csv\n", matches("*.csv", "c.csv", "a.csv", "b.csv"));
    }

    @Test
    void longNameThatAlmostFitsIsRefusedSoon() {
        String name = "a".repeat(250);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals("", matches("*a*a*b", name)));
    }

    private static String matches(String pattern, String... files) {
        return new FilePattern(pattern).matches(List.of(files)).stream().map(FilePatternTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(FilePattern.Match match) {
        var shown = new StringBuilder(match.path());
        for (FilePattern.Capture capture : FilePattern.Capture.values()) {
            match.find(capture).ifPresent(value -> shown.append(' ').append(capture.word()).append('=').append(value));
        }
        return shown.append('\n').toString();
    }
}
