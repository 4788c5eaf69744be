package no.kronsj.analysis.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            nb | Kommunene har ikke nok penger til å gjennomføre tiltakene de har vedtatt.
                                            nb | Hva kan vi gjøre for å få ned utslippene fra transporten i fylket?
                                            nb | Det ble sagt at løsningen er god, men at den koster for mye.
                                            nn | Kommunane har ikkje nok pengar til å gjennomføre tiltaka dei har vedteke.
                                            nn | Kva kan vi gjere for å få ned utsleppa frå transporten i fylket?
                                            nn | Det vart sagt at løysinga er god, men at ho kostar for mykje.
                                            nn | Innbyggjarane må få vera med å avgjera korleis bygda skal utviklast vidare.
                                            nn | Dei unge i kommunen meiner at bussen går for sjeldan om kvelden.
                                            nn | Me ynskjer at fleire skal sykla til arbeidet kvar einaste dag.
                                            en | The municipalities do not have the money for the measures they have decided.
                                            en | What can we do to bring down the emissions from transport in the county?
                                            """)
    void sentencesAreToldApart(String language, String text) {
        assertEquals(language, guess.of(text, "??"), text);
    }

    @Test
    void shortTextTakesTheLanguageOfItsSurroundings() {
        assertEquals("nn", guess.of("Hva gjør vi nå", "nn"));
    }

    @Test
    void textWithoutMarkersTakesTheLanguageOfItsSurroundings() {
        assertEquals("nn", guess.of("Klima areal transport energi avfall landbruk industri natur beredskap", "nn"));
    }
}
