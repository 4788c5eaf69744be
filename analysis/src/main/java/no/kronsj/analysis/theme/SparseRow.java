package no.kronsj.analysis.theme;

/** One passage's terms: which, and how much of each. Terms ascend. */
record SparseRow(int[] terms, double[] values) {
    double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
