package no.kronsj.analysis.theme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SharedData;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Themes beside what people found, at their number of themes. Prints and holds floors; scikit-learn's figures are of LSA with 100
 * dimensions and k-means, ten starts, on words in two texts or more.
 */
@Tag("real-data")
class ThemeQualityTest {

    /** Five conversations in 78 bundles: k-means on TF-IDF gives ARI .76 and NMI .82. */
    @Test
    void bundlesOfStatementsFallIntoTheirConversations() throws IOException {
        Scores scores = scores("New Zealand", "polis-opendata/nz_group_documents_en.tsv", 1, "en", 5, 2);
        assertTrue(scores.ari() >= .80 && scores.nmi() >= .86, scores.toString());
        assertTrue(scores.assigned() >= 55, scores.toString());
    }

    /** 2,314 ideas in German, a language that nothing here knows, in eight themes. */
    @Test
    void ideasOfCitizensInAnUnknownLanguage() throws IOException {
        Scores scores = scores("Bonn", "cimt-citizen-contributions-de/cycling_dialogues.tsv", 2, "", 8, 5, 6);
        assertTrue(scores.ari() >= .10 && scores.nmi() >= .22, scores.toString());
    }

    /** 426 promises of one sentence each, 21 subjects of very different size: nobody is good at this. */
    @Test
    void promisesOfOneSentence() throws IOException {
        Scores scores = scores("party promises", "norwegian-party-promises/promises.tsv", 4, "nb", 21, 10);
        assertTrue(scores.ari() >= .04 && scores.nmi() >= .23, scores.toString());
    }

    private record Scores(String collection, double ari, double nmi, long assigned, int passages) {}

    private static Scores scores(String name, String file, int label, String language, int k, int... text)
            throws IOException {
        List<Passage> passages = new ArrayList<>();
        Map<String, String> truth = new TreeMap<>();
        for (String[] row : SharedData.rows(file)) {
            StringBuilder whole = new StringBuilder();
            for (int column : text) {
                whole.append(row[column]).append('\n');
            }
            passages.add(new Passage(row[0], "", whole.toString(), "", "", "", language, "", "", "", 0, 0));
            truth.put(row[0], row[label]);
        }
        Themes themes = new ThemeFinder().find(passages, OptionalInt.of(k));
        Map<String, String> found = new HashMap<>();
        themes.passages().forEach(passage -> found.put(passage.passage(), passage.theme()));
        Scores scores = new Scores(name, Agreement.ari(truth, found), Agreement.nmi(truth, found),
                themes.passages().stream().filter(Themes.Membership::assigned).count(), passages.size());
        System.out.printf("%s: ARI %.3f, NMI %.3f, %d of %d assigned%n", name, scores.ari(), scores.nmi(),
                scores.assigned(), scores.passages());
        return scores;
    }

    /** The usual measures of agreement between two partitions. */
    private static final class Agreement {
        static double ari(Map<String, String> truth, Map<String, String> found) {
            double both = pairs(counts(truth, found, true, true));
            double left = pairs(counts(truth, found, true, false));
            double right = pairs(counts(truth, found, false, true));
            double expected = left * right / (truth.size() * (truth.size() - 1) / 2.0);
            return (both - expected) / ((left + right) / 2 - expected);
        }

        static double nmi(Map<String, String> truth, Map<String, String> found) {
            double left = entropy(counts(truth, found, true, false));
            double right = entropy(counts(truth, found, false, true));
            double both = entropy(counts(truth, found, true, true));
            return 2 * (left + right - both) / (left + right);
        }

        private static Map<String, Integer> counts(Map<String, String> truth, Map<String, String> found,
                boolean useTruth,
                boolean useFound) {
            Map<String, Integer> counts = new HashMap<>();
            truth.forEach(
                    (id, theme) -> counts.merge((useTruth ? theme : "") + "|" + (useFound ? found.get(id) : ""), 1,
                            Integer::sum));
            return counts;
        }

        private static double pairs(Map<String, Integer> counts) {
            return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
        }

        private static double entropy(Map<String, Integer> counts) {
            double all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return counts.values().stream().mapToDouble(n -> -n / all * Math.log(n / all)).sum();
        }
    }
}
