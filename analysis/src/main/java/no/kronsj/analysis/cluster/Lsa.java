package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Latent semantic analysis: the passages in few dimensions, by a randomised singular value decomposition with power
 * iterations (Halko, Martinsson and Tropp 2011, algorithm 4.4). Rows are U·S.
 */
final class Lsa {
    private static final int POWER_ITERATIONS = 4;
    private static final int OVERSAMPLING = 10;

    private Lsa() {}

    /** Coordinates of each row, strongest dimension first; fewer dimensions where there are fewer rows. */
    static double[][] coordinates(List<SparseRow> rows, int columns, int dimensions, RandomGenerator random) {
        int wide = Math.min(dimensions + OVERSAMPLING, Math.min(rows.size(), columns));
        if (wide == 0) {
            return new double[rows.size()][1];
        }
        double[][] basis = times(rows, gaussian(columns, wide, random), wide);
        Dense.orthonormalise(basis);
        for (int i = 0; i < POWER_ITERATIONS; i++) {
            basis = times(rows, transposedTimes(rows, basis, columns, wide), wide);
            Dense.orthonormalise(basis);
        }
        // B = Qᵀ·A is small on one side: the eigenvectors of B·Bᵀ turn Q into U, the roots of its eigenvalues are S.
        double[][] small = transposedTimes(rows, basis, columns, wide);
        Dense.Eigen eigen = Dense.eigen(Dense.gram(small, wide));
        return scaled(basis, eigen, Math.min(dimensions, wide));
    }

    /** The first dimensions, each row scaled to length 1. */
    static double[][] unitRows(double[][] coordinates, int dimensions) {
        double[][] cut = new double[coordinates.length][];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = Arrays.copyOf(coordinates[i], Math.min(dimensions, coordinates[i].length));
            Dense.normalise(cut[i]);
        }
        return cut;
    }

    private static double[][] scaled(double[][] basis, Dense.Eigen eigen, int dimensions) {
        double[][] result = new double[basis.length][dimensions];
        for (int i = 0; i < basis.length; i++) {
            for (int d = 0; d < dimensions; d++) {
                double sum = 0;
                for (int j = 0; j < basis[i].length; j++) {
                    sum += basis[i][j] * eigen.vectors()[j][d];
                }
                result[i][d] = sum * Math.sqrt(Math.max(0, eigen.values()[d]));
            }
        }
        return result;
    }

    private static double[][] gaussian(int rows, int columns, RandomGenerator random) {
        double[][] result = new double[rows][columns];
        for (double[] row : result) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        return result;
    }

    private static double[][] times(List<SparseRow> rows, double[][] right, int wide) {
        double[][] result = new double[rows.size()][wide];
        for (int i = 0; i < result.length; i++) {
            SparseRow row = rows.get(i);
            for (int t = 0; t < row.terms().length; t++) {
                Dense.add(result[i], right[row.terms()[t]], row.values()[t]);
            }
        }
        return result;
    }

    private static double[][] transposedTimes(List<SparseRow> rows, double[][] right, int columns, int wide) {
        double[][] result = new double[columns][wide];
        for (int i = 0; i < right.length; i++) {
            SparseRow row = rows.get(i);
            for (int t = 0; t < row.terms().length; t++) {
                Dense.add(result[row.terms()[t]], right[i], row.values()[t]);
            }
        }
        return result;
    }
}
