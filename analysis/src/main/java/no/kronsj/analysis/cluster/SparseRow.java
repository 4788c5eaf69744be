package no.kronsj.analysis.cluster;

import java.util.Arrays;

/** One row's terms: which, and how much of each. Terms ascend. */
public record SparseRow(int[] terms, double[] values) {
    /** How often each number occurs. */
    static SparseRow counting(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        double[] counts = new double[sorted.length];
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                terms[different] = sorted[i];
                different++;
            }
            counts[different - 1]++;
        }
        return new SparseRow(Arrays.copyOf(terms, different), Arrays.copyOf(counts, different));
    }

    /** With the numbers that the terms have elsewhere, which ascend as well; those without one are left out. */
    SparseRow renumbered(int[] numberOf) {
        int[] kept = new int[terms.length];
        double[] keptValues = new double[terms.length];
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            if (numberOf[terms[i]] >= 0) {
                kept[size] = numberOf[terms[i]];
                keptValues[size] = values[i];
                size++;
            }
        }
        return new SparseRow(Arrays.copyOf(kept, size), Arrays.copyOf(keptValues, size));
    }

    /** As parts of the whole. */
    SparseRow shares() {
        double sum = sum();
        return new SparseRow(terms, Arrays.stream(values).map(value -> value / sum).toArray());
    }

    double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
