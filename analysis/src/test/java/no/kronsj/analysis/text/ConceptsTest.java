package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConceptsTest {
    private final Concepts concepts = Concepts.standard();
    private final Stems stems = new Stems();

    @ParameterizedTest
    @CsvSource(textBlock = """
                           utslipp, utslepp
                           utslippene, utsleppa
                           klimagassutslipp, klimagassutslepp
                           løsninger, løysingar
                           trafikkløsning, trafikkløysing
                           veikart, vegkart
                           medvirkning, medverknad
                           innbyggerne, innbyggjarane
                           deltakeren, deltakaren
                           hvordan, korleis
                           hvitveis, kvitveis
                           opplevelsen, opplevinga
                           fornyelse, fornying
                           trygghet, tryggleik
                           ungdomsskoler, ungdomsskular
                           fremtidens, framtida
                           bygger, byggjer
                           """)
    void counterpartsMeet(String bokmal, String nynorsk) {
        assertTrue(meet(bokmal, nynorsk), bokmal + of(bokmal) + " and " + nynorsk + of(nynorsk));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           bevilgning, tillatelse
                           hva, hvem
                           skole, skog
                           vei, vekt
                           plan, plante
                           """)
    void differentWordsStayApart(String one, String other) {
        assertFalse(meet(one, other), one + of(one) + " and " + other + of(other));
    }

    @Test
    void listIsSortedInPairsWithoutRepetition() throws IOException {
        try (InputStream in = Objects.requireNonNull(Concepts.class.getResourceAsStream("concepts-nb-nn.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
            assertEquals(lines.stream().sorted().distinct().toList(), lines);
            assertTrue(lines.size() >= 600, "pairs: " + lines.size());
            lines.forEach(line -> assertEquals(2, line.split("\t").length, line));
        }
    }

    private boolean meet(String one, String other) {
        return of(one).stream().anyMatch(of(other)::contains);
    }

    private List<String> of(String word) {
        return concepts.of(stems.foldedStem(word));
    }
}
