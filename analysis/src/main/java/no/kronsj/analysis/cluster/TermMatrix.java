package no.kronsj.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which row has which terms. Terms of one row only, and of nearly all, separate nothing and are left out.
 *
 * @param counts  how often each term stands in each row
 * @param weights the same, as BM25 weights
 * @param shares  the same, as shares of the row
 * @param columns the numbers of the terms that were kept, ascending
 */
public record TermMatrix(List<SparseRow> counts, List<SparseRow> weights, List<SparseRow> shares, int[] columns) {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int FEWEST_ROWS = 2;
    /** A term of more rows separates little; among few rows a subject of half of them still does. */
    private static final double LARGEST_SHARE = 0.3;
    private static final double LARGEST_SHARE_OF_FEW = 0.5;
    private static final int FEW = 500;

    /**
     * The matrix of rows of terms.
     *
     * @param rows  each row's terms in the order of its text, as numbers
     * @param terms how many different terms there are
     */
    public static TermMatrix of(List<int[]> rows, int terms) {
        int[] inRows = new int[terms];
        List<SparseRow> all = rows.stream().map(SparseRow::counting).toList();
        all.forEach(row -> Arrays.stream(row.terms()).forEach(term -> inRows[term]++));
        int most = Math.max(FEWEST_ROWS,
                (int) ((rows.size() > FEW ? LARGEST_SHARE : LARGEST_SHARE_OF_FEW) * rows.size()));
        int[] columnOf = new int[terms];
        Arrays.fill(columnOf, -1);
        List<Integer> columns = new ArrayList<>();
        for (int term = 0; term < terms; term++) {
            if (inRows[term] >= FEWEST_ROWS && inRows[term] <= most) {
                columnOf[term] = columns.size();
                columns.add(term);
            }
        }
        List<SparseRow> counts = all.stream().map(row -> row.renumbered(columnOf)).toList();
        double[] idf = columns.stream()
                .mapToDouble(term -> Math.log(1 + (rows.size() - inRows[term] + 0.5) / (inRows[term] + 0.5))).toArray();
        return new TermMatrix(counts, weigh(counts, idf), counts.stream().map(SparseRow::shares).toList(),
                columns.stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many rows. */
    public int size() {
        return counts.size();
    }

    /** How many different terms were kept. */
    public int terms() {
        return columns.length;
    }

    /** Only these rows, with the weights they have among all. */
    public TermMatrix only(int[] rows) {
        return new TermMatrix(some(counts, rows), some(weights, rows), some(shares, rows), columns);
    }

    private static List<SparseRow> some(List<SparseRow> all, int[] rows) {
        return Arrays.stream(rows).mapToObj(all::get).toList();
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
