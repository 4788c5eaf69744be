package no.kronsj.dashboard.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a table notes of a figure reads as a sentence on the page of its goal. */
class NoteWordsTest {
    private static final Pattern NO_FIGURE = Pattern.compile("IndicatorFigure\\.none\\([^,;]+,\\s*\"([^\"]+)\"");

    @Test
    void numbersStandWhereTheSentenceOfTheLanguageWantsThem() {
        assertEquals(List.of("24 gjekk opp, 4 gjekk ned og 14 stod stille."),
                NoteWords.in(Wording.in(Language.NN), List.of("24 improved, 4 worsened, 14 unchanged")));
        assertEquals(List.of("Det som telles, er minst 2 nye kontakter."),
                NoteWords.in(Wording.in(Language.NB), List.of("at least 2 new")));
        assertEquals(List.of("12 of 12 groups."),
                NoteWords.in(Wording.in(Language.EN), List.of("12 of 12 groups")));
    }

    @Test
    void everyReasonForNoFigureIsASentenceInEveryLanguage() throws IOException {
        var reasons = new TreeSet<String>();
        Path root = Path.of(System.getProperty("kronsj.root"), "analysis/src/main/java/no/kronsj/analysis/indicator");
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.sorted().toList()) {
                NO_FIGURE.matcher(Files.readString(file)).results().forEach(found -> reasons.add(found.group(1)));
            }
        }
        assertTrue(reasons.size() > 10, reasons.toString());
        for (Language language : Language.values()) {
            for (String reason : reasons) {
                String note = reason.endsWith(": ") ? reason + "x" : reason.replace("%s", "x");
                String sentence = NoteWords.in(Wording.in(language), List.of(note)).getFirst();
                assertFalse(sentence.equals(note), "no words in %s for %s".formatted(language, note));
            }
        }
    }
}
