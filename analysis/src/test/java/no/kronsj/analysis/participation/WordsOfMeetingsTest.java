package no.kronsj.analysis.participation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.GiniShare;
import no.kronsj.analysis.text.SharedData;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Forty-two meetings whose words per speaker somebody else has counted. */
@Tag("real-data")
class WordsOfMeetingsTest {

    /** The file's Gini is the plain one; that of the measures is normalised by n/(n - 1). */
    @Test
    void wordsOfEveryMeetingAreAsUnevenAsThePublishedFigureSays() throws IOException {
        Map<String, Map<String, Double>> words = new HashMap<>();
        for (String[] turn : SharedData.rows("qmsum-meetings/turns.tsv")) {
            words.computeIfAbsent(turn[0], meeting -> new TreeMap<>()).merge(turn[4], words(turn[6]), Double::sum);
        }
        int meetings = 0;
        for (String[] known : SharedData.rows("qmsum-meetings/participation_ground_truth.tsv")) {
            double[] amounts = words.getOrDefault(known[0], Map.of()).values().stream()
                    .mapToDouble(Double::doubleValue).toArray();
            GiniShare gini = GiniShare.of(amounts);
            int n = Integer.parseInt(known[3]);
            assertEquals(n, gini.n(), known[0]);
            assertEquals(Double.parseDouble(known[5]), gini.gini().orElseThrow(), 5e-5, known[0]);
            assertEquals(gini.gini().orElseThrow() * n / (n - 1), gini.value().orElseThrow(), 1e-12, known[0]);
            meetings++;
        }
        assertEquals(42, meetings);
    }

    /** A turn of noises alone has none. */
    private static double words(String said) {
        return said.isBlank() ? 0 : said.strip().split("\\s+").length;
    }
}
