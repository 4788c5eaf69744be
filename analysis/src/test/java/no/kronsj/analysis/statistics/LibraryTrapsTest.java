package no.kronsj.analysis.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The traps of metrics 0.9 that concern this package: what the library says, and what is said here instead. */
class LibraryTrapsTest {
    private static final NamedSeed SEED = NamedSeed.of("trap", "library", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # differences | the library's p | correct p
                                            0 0 0 0 0 0 0 0 0 0 | 0.001953125 | 1
                                            1 1 1 1 1 0 0 0 0 0 | 0.232421875 | 0.0625
                                            1 1 0 0 0 0 0 0 0 0 | 0.431640625 | 0.5
                                            """)
    void unchangedPairsAreNoFalls(String cell, double librarys, double correct) {
        double[] differences = Reference.numbers(cell);
        double[] before = new double[differences.length];
        assertEquals(librarys, new WilcoxonSignedRankTest().wilcoxonSignedRankTest(before, differences, true), 1e-9);
        Reference.madeBy("all sign patterns of Pratt's ranks of [%s] by itertools.product".formatted(cell))
                .equal(correct, SignedRankChange.of(differences).p().orElseThrow().value(), 1e-12);
    }

    @Test
    void nobodyMovingIsNoSignificantChange() {
        // The asymptotic branch says .0043 where nothing changed.
        double[] same = new double[10];
        assertEquals(0.0043, new WilcoxonSignedRankTest().wilcoxonSignedRankTest(same, same, false), 0.0001);
        SignedRankChange change = SignedRankChange.of(same);
        assertEquals(Defined.DEGENERATE, change.status());
        assertEquals(1, change.p().orElseThrow().value());
    }

    @Test
    void separatedSetsStillHaveAnInterval() {
        // effsize #10: NaN.
        CliffsDelta delta = CliffsDelta.of(new double[]{5, 5, 5, 5, 5}, new double[]{1, 1, 1, 1, 1}, SEED);
        assertTrue(delta.separated());
        assertTrue(delta.limits().orElseThrow().lo() > 0);
    }

    @Test
    void constantDataHasNoIntervalInsteadOfNotANumber() {
        // rstatix #290, scipy PR 14351, Bootstrap.jl #40.
        double[] constant = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        TypicalShift shift = TypicalShift.of(constant, SEED);
        assertEquals(Defined.DEGENERATE, shift.status());
        assertEquals(1, shift.value().orElseThrow());
        assertTrue(shift.limits().isEmpty());
    }

    @Test
    void theLibrarysTrapsAreNotCalled() throws IOException {
        Path sources = Path.of("src/main/java/no/kronsj/analysis/statistics");
        List<String> forbidden = List.of("stat.inference", "rank.Percentile", "StatUtils", "DescriptiveStatistics",
                "Math.random", "ThreadLocalRandom", "new Random(", "RandomDataGenerator", "Well19937");
        int seen = 0;
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                seen++;
                for (String word : forbidden) {
                    assertFalse(source.contains(word), file + " uses " + word);
                }
                // Distributions made without a null generator seed one from the clock.
                assertFalse(source.matches("(?s).*new [A-Z]\\w+Distribution\\((?!null,).*"),
                        file + " makes a distribution with the library's own generator");
            }
        }
        assertTrue(seen > 30, "only " + seen + " files seen");
    }
}
