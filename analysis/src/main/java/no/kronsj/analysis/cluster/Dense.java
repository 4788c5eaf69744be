package no.kronsj.analysis.cluster;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The little linear algebra that themes need, on arrays of rows. */
final class Dense {
    private static final int MOST_SWEEPS = 60;
    private static final double ENOUGH = 1e-22;
    static final double NOTHING = 1e-12;

    private Dense() {}

    /** Eigenvalues, largest first, and their vectors as columns. */
    record Eigen(double[] values, double[][] vectors) {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void add(double[] target, double[] more, double factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * more[i];
        }
    }

    /** Scales to length 1; a vector of nothing stays nothing. */
    static void normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > NOTHING; i++) {
            vector[i] /= length;
        }
    }

    /**
     * Makes the columns orthonormal, by the Cholesky factor of their Gram matrix, twice over for exactness; a dependent column
     * becomes 0.
     */
    static void orthonormalise(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int pass = 0; pass < 2; pass++) {
            double[][] factor = cholesky(gram(rows, columns));
            for (double[] row : rows) {
                solve(factor, row);
            }
        }
    }

    /** The lower factor; a row that depends on those above it is 0. */
    private static double[][] cholesky(double[][] gram) {
        double[][] factor = new double[gram.length][gram.length];
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = gram[i][j];
                for (int m = 0; m < j; m++) {
                    rest -= factor[i][m] * factor[j][m];
                }
                if (i == j) {
                    factor[i][i] = rest > NOTHING * gram[i][i] ? Math.sqrt(rest) : 0;
                } else {
                    factor[i][j] = factor[j][j] == 0 ? 0 : rest / factor[j][j];
                }
            }
        }
        return factor;
    }

    private static void solve(double[][] factor, double[] row) {
        for (int i = 0; i < row.length; i++) {
            double rest = row[i];
            for (int m = 0; m < i; m++) {
                rest -= factor[i][m] * row[m];
            }
            row[i] = factor[i][i] == 0 ? 0 : rest / factor[i][i];
        }
    }

    /** Columns times columns: the Gram matrix of the columns of a tall matrix. */
    static double[][] gram(double[][] rows, int columns) {
        double[][] gram = new double[columns][columns];
        for (double[] row : rows) {
            for (int i = 0; i < columns; i++) {
                if (row[i] != 0) {
                    add(gram[i], row, row[i]);
                }
            }
        }
        return gram;
    }

    /** All eigenvalues of a symmetric matrix by cyclic Jacobi rotations; the argument is used up. */
    static Eigen eigen(double[][] matrix) {
        int n = matrix.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > ENOUGH; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        int[] order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
                .mapToInt(Integer::intValue).toArray();
        return sorted(matrix, vectors, order);
    }

    private static Eigen sorted(double[][] matrix, double[][] vectors, int[] order) {
        int n = order.length;
        double[] values = new double[n];
        double[][] columns = new double[n][n];
        for (int c = 0; c < n; c++) {
            values[c] = matrix[order[c]][order[c]];
            for (int r = 0; r < n; r++) {
                columns[r][c] = vectors[r][order[c]];
            }
        }
        return new Eigen(values, columns);
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (double[] row : a) {
            turn(row, p, q, c, s);
        }
        for (int i = 0; i < a.length; i++) {
            double x = a[p][i];
            double y = a[q][i];
            a[p][i] = c * x - s * y;
            a[q][i] = s * x + c * y;
        }
        for (double[] row : v) {
            turn(row, p, q, c, s);
        }
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double x = row[p];
        double y = row[q];
        row[p] = c * x - s * y;
        row[q] = s * x + c * y;
    }

    /** The share of all squares that does not stand on the diagonal. */
    private static double offDiagonal(double[][] a) {
        double off = 0;
        double all = 0;
        for (int i = 0; i < a.length; i++) {
            all += dot(a[i], a[i]);
            off += dot(a[i], a[i]) - a[i][i] * a[i][i];
        }
        return all == 0 ? 0 : off / all;
    }
}
