package no.kronsj.analysis.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.cluster.Match;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.theme.ThemeFinder;
import no.kronsj.analysis.theme.Themes;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code ./kronsj bench themes}: Krønsj with stability, parts, labels and quotes, beside Carrot2 and MALLET, which only group, on
 * the same invented passages in one run. Prints; asserts only that passages were grouped.
 */
class ThemesBench {
    private static final String SIZES = System.getProperty("kronsj.bench.passages", "300,3000,17000,300000");
    /** Beyond these the others take more than minutes or memory. */
    private static final int MOST_CARROT2 = 3_000;
    private static final int MOST_MALLET = 17_000;
    private static final int WARM = 3;

    @Test
    void whatFindingThemesCosts() throws Exception {
        for (String size : SIZES.split(",")) {
            var invented = new InventedPassages(Integer.parseInt(size.strip()));
            System.out.printf("%d passages%n", invented.passages().size());
            int runs = invented.passages().size() > MOST_MALLET ? 1 : WARM;
            lap("Krønsj", runs, invented, ThemesBench::kronsj);
            if (invented.passages().size() <= MOST_CARROT2) {
                lap("Carrot2 bisecting k-means", runs, invented, OtherClusterers::bisecting);
                lap("Carrot2 Lingo", runs, invented, OtherClusterers::lingo);
            }
            if (invented.passages().size() <= MOST_MALLET) {
                lap("MALLET LDA, 200 iterations", 1, invented, OtherClusterers::lda);
            }
        }
    }

    private static int[] kronsj(List<Passage> passages) {
        Themes themes = new ThemeFinder().find(passages, OptionalInt.of(InventedPassages.SUBJECTS));
        Map<String, String> themeOf = new HashMap<>();
        themes.passages().forEach(membership -> themeOf.put(membership.passage(), membership.theme()));
        return passages.stream()
                .mapToInt(passage -> Integer.parseInt(themeOf.getOrDefault(passage.id(), "t1").substring(1)) - 1)
                .toArray();
    }

    /** The last of some runs, when the machine is warm, and how well the subjects were found. */
    private static void lap(String what, int runs, InventedPassages invented, Function<List<Passage>, int[]> group) {
        int[] found = {};
        double seconds = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            found = group.apply(invented.passages());
            seconds = (System.nanoTime() - start) / 1e9;
        }
        int groups = Math.max(InventedPassages.SUBJECTS, Arrays.stream(found).max().orElse(0) + 1);
        Runtime machine = Runtime.getRuntime();
        System.out.printf("  %-28s %8.2f s, ARI %.3f, heap %d MB%n", what, seconds,
                Match.of(invented.subjects(), found, groups).ari(),
                (machine.totalMemory() - machine.freeMemory()) / 1_048_576);
        assertTrue(found.length == invented.passages().size());
    }
}
