package no.kronsj.ingest.wording;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FragmentsTest {
    private static List<String> keys() {
        return Wording.in(Language.EN).allKeys().stream().filter(key -> key.startsWith("fragment.")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  a whole PDF | en hel PDF | ein heil PDF
                                                                  a participant | en deltaker | ein deltakar
                                                                  at most 300 | høyst 300 | høgst 300
                                                                  at most 1024 columns and 9000000 cells | høyst 1024 kolonner og 9000000 celler | høgst 1024 kolonner og 9000000 celler
                                                                  1 row, first row 7 | 1 rad: rad 7 | 1 rad: rad 7
                                                                  12 rows, first row 3 | 12 rader, den første er rad 3 | 12 rader, den første er rad 3
                                                                  the heading of item voice | overskriften for spørsmålet voice | overskrifta for spørsmålet voice
                                                                  the heading of text, under columns: | overskriften for text, under «columns:» | overskrifta for text, under «columns:»
                                                                  damaged JSON in line 4 | skadet JSON på linje 4 | skadd JSON på linje 4
                                                                  a name with one letter off, first here | et navn med én bokstav feil, først her | eit namn med éin bokstav feil, først her
                                                                  a name of 2 persons, first here | et navn som 2 personer har, først her | eit namn som 2 personar har, først her
                                                                  1.18E+11, and 3 more | 1.18E+11 og 3 til | 1.18E+11 og 3 til
                                                                  """)
    void aFragmentKeepsItsNumbersAndNames(String english, String bokmaal, String nynorsk) {
        assertEquals(Optional.of(bokmaal), Fragments.in(Language.NB, english));
        assertEquals(Optional.of(nynorsk), Fragments.in(Language.NN, english));
        assertEquals(Optional.of(english), Fragments.in(Language.EN, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            row 6 of raw/påmeldte.csv | rad 6 i raw/påmeldte.csv
                                            row 6 or row 7 of raw/påmeldte.csv | rad 6 eller rad 7 i raw/påmeldte.csv
                                            row 6 or row 7 of a.csv, or row 3 of b.csv, or 4 others | rad 6 eller rad 7 i a.csv, eller rad 3 i b.csv, eller 4 andre
                                            """)
    void placesInTheRegisterAreTranslatedOneByOne(String english, String bokmaal) {
        assertEquals(Optional.of(bokmaal), Fragments.in(Language.NB, english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a participant ", "A participant", "many rows", "row six of it",
            "row 6 or nothing",
            "coffee, first here", "{0} rows", "\u001b[31m\u202Erows", "at most \u0000", "Svar 2021, Notater",
            "12345678901234567890 rows", "<b>a whole PDF</b>"})
    void wordsOfACellStayWhatTheyAre(String cell) {
        for (Language language : Language.values()) {
            assertEquals(Optional.empty(), Fragments.in(language, cell));
            assertEquals(cell, Fragments.shown(language, cell));
        }
    }

    @Test
    void noTextTakesLong() {
        List<String> hostile = List.of("row 1 or ".repeat(111), "row 1 of a, or ".repeat(66), ", or ".repeat(200),
                "a ".repeat(500), "row 1 or ".repeat(50) + "x" + ", first here".repeat(40),
                "row 1 or ".repeat(1_000_000), "the heading of ".repeat(60));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String text : hostile) {
                for (int times = 0; times < 20; times++) {
                    Fragments.shown(Language.NB, text);
                }
            }
        });
    }

    @Test
    void everyFragmentIsThereInEachLanguageAndOnlyOnce() {
        assertTrue(keys().size() > 250, "only " + keys().size() + " fragments were seen");
        for (Language language : Language.values()) {
            keys().forEach(key -> assertTrue(!Wording.in(language).unfilled(key).isBlank(), key));
        }
        var english = new HashSet<String>();
        keys().forEach(key -> assertTrue(english.add(Wording.in(Language.EN).unfilled(key)), key));
    }

    @Test
    void placesAreCountedFromTheLeftInEnglish() {
        for (String key : keys()) {
            String text = Wording.in(Language.EN).unfilled(key);
            for (int place = 0, at = 0; text.indexOf('{', at) >= 0; place++) {
                at = text.indexOf('{', at);
                assertTrue(text.startsWith("{" + place + "}", at), key);
                at++;
            }
        }
    }
}
