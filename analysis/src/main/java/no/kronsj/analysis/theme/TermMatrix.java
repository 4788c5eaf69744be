package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Passages by terms.
 *
 * @param counts  how often each term stands in each passage
 * @param weights the same, as BM25 weights
 * @param terms   number of different terms
 */
record TermMatrix(List<SparseRow> counts, List<SparseRow> weights, int terms) {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /** A term of one passage joins nothing. */
    private static final int FEWEST_PASSAGES = 2;
    /** A term of more than half of all passages separates little. */
    private static final double LARGEST_SHARE = 0.5;

    /** The matrix of tokenised passages. */
    static TermMatrix of(List<List<String>> passages) {
        Map<String, Integer> inPassages = new TreeMap<>();
        passages.forEach(terms -> terms.stream().distinct().forEach(term -> inPassages.merge(term, 1, Integer::sum)));
        int most = Math.max(FEWEST_PASSAGES, (int) (LARGEST_SHARE * passages.size()));
        inPassages.values().removeIf(in -> in < FEWEST_PASSAGES || in > most);
        Map<String, Integer> numbers = new TreeMap<>();
        inPassages.keySet().forEach(term -> numbers.put(term, numbers.size()));
        List<SparseRow> counts = passages.stream().map(terms -> count(terms, numbers)).toList();
        double[] idf = inPassages.values().stream()
                .mapToDouble(in -> Math.log(1 + (passages.size() - in + 0.5) / (in + 0.5))).toArray();
        return new TermMatrix(counts, weigh(counts, idf), numbers.size());
    }

    int size() {
        return counts.size();
    }

    /** Only these passages, with the weights they have among all. */
    TermMatrix only(int[] rows) {
        List<SparseRow> someCounts = new ArrayList<>();
        List<SparseRow> someWeights = new ArrayList<>();
        for (int row : rows) {
            someCounts.add(counts.get(row));
            someWeights.add(weights.get(row));
        }
        return new TermMatrix(someCounts, someWeights, terms);
    }

    private static SparseRow count(List<String> terms, Map<String, Integer> numbers) {
        Map<Integer, Integer> counted = new TreeMap<>();
        for (String term : terms) {
            Integer number = numbers.get(term);
            if (number != null) {
                counted.merge(number, 1, Integer::sum);
            }
        }
        return new SparseRow(counted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counted.values().stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static List<SparseRow> weigh(List<SparseRow> counts, double[] idf) {
        double average = Math.max(1, counts.stream().mapToDouble(SparseRow::sum).average().orElse(1));
        return counts.stream().map(row -> {
            double length = K1 * (1 - B + B * row.sum() / average);
            double[] weights = new double[row.terms().length];
            for (int i = 0; i < weights.length; i++) {
                double count = row.values()[i];
                weights[i] = idf[row.terms()[i]] * count * (K1 + 1) / (count + length);
            }
            return new SparseRow(row.terms(), weights);
        }).toList();
    }
}
