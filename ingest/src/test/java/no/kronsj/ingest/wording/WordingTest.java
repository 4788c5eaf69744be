package no.kronsj.ingest.wording;

import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void everyLanguageHasTheSameKeys() {
        SortedSet<String> keys = Wording.in(Language.NB).allKeys();
        assertTrue(keys.size() > 100, "only " + keys.size() + " keys were seen");
        assertEquals(keys, Wording.in(Language.NN).allKeys());
        assertEquals(keys, Wording.in(Language.EN).allKeys());
    }

    @Test
    void aSentenceTakesTheSameValuesInEveryLanguage() {
        for (String key : Wording.in(Language.NB).allKeys()) {
            List<String> expected = places(Language.NB, key);
            assertEquals(expected, places(Language.NN, key), key);
            assertEquals(expected, places(Language.EN, key), key);
        }
    }

    private static List<String> places(Language language, String key) {
        var braces = new Object[]{"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"};
        return PLACE.matcher(Wording.in(language).text(key, braces)).results().map(found -> found.group(1)).sorted()
                .toList();
    }

    @Test
    void everyKindOfIssueHasANameAndARemedy() {
        for (IssueKind kind : IssueKind.values()) {
            for (Language language : Language.values()) {
                Wording.in(language).text("issue." + kind.word());
                Wording.in(language).text("issue." + kind.word() + ".remedy");
            }
        }
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysWhatItIs() {
        assertEquals("{1} av 2", Wording.in(Language.NB).text("figure.of", "{1}", "2"));
    }

    @Test
    void oneIsNotMany() {
        assertEquals("1 passage", Wording.in(Language.EN).count("search.found", 1));
        assertEquals("0 passages", Wording.in(Language.EN).count("search.found", 0));
    }

    @Test
    void aKeyThatDoesNotExistIsABug() {
        assertThrows(IllegalStateException.class, () -> Wording.in(Language.NB).text("no.such.key"));
    }
}
