package no.kronsj.analysis.cluster;

/** The mean directions of groups of rows. */
final class Centres {
    private Centres() {}

    /** Cosines of each row to each group's centre: nobody is near a group for being its only member. */
    static double[][] cosines(double[][] rows, int[] clusters, int k) {
        double[][] sums = new double[k][rows.length == 0 ? 0 : rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            if (clusters[i] >= 0) {
                Dense.add(sums[clusters[i]], rows[i], 1);
            }
        }
        double[] squares = new double[k];
        for (int c = 0; c < k; c++) {
            squares[c] = Dense.dot(sums[c], sums[c]);
        }
        double[][] cosines = new double[rows.length][k];
        for (int i = 0; i < rows.length; i++) {
            double own = Dense.dot(rows[i], rows[i]);
            for (int c = 0; c < k; c++) {
                double dot = Dense.dot(rows[i], sums[c]);
                cosines[i][c] = clusters[i] == c
                        ? cosine(dot - own, squares[c] - 2 * dot + own)
                        : cosine(dot, squares[c]);
            }
        }
        return cosines;
    }

    private static double cosine(double dot, double square) {
        return square < Dense.NOTHING ? 0 : Math.clamp(dot / Math.sqrt(square), -1, 1);
    }
}
