package no.kronsj.analysis.cluster;

/** Things on a plane, so that near ones stay near: classical scaling (Torgerson 1952). */
public final class Plane {
    private Plane() {}

    /**
     * Two coordinates each; the farthest out of each axis lies on its positive side, so that nothing is mirrored by chance.
     *
     * @param distances symmetric, 0 on the diagonal
     */
    public static double[][] of(double[][] distances) {
        int n = distances.length;
        double[][] inner = new double[n][n];
        double[] means = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                means[i] += distances[i][j] * distances[i][j] / n;
            }
            all += means[i] / n;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inner[i][j] = -(distances[i][j] * distances[i][j] - means[i] - means[j] + all) / 2;
            }
        }
        Dense.Eigen eigen = Dense.eigen(inner);
        double[][] places = new double[n][2];
        for (int axis = 0; axis < Math.min(2, n); axis++) {
            double length = Math.sqrt(Math.max(0, eigen.values()[axis])) * sign(eigen.vectors(), axis);
            for (int i = 0; i < n; i++) {
                places[i][axis] = eigen.vectors()[i][axis] * length;
            }
        }
        return places;
    }

    private static double sign(double[][] vectors, int axis) {
        double farthest = 0;
        for (double[] vector : vectors) {
            farthest = Math.abs(vector[axis]) > Math.abs(farthest) + Dense.NOTHING ? vector[axis] : farthest;
        }
        return farthest < 0 ? -1 : 1;
    }
}
