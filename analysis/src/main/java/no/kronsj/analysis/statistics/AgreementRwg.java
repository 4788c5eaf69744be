package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How much people in one group agree, against answers spread evenly over the scale.
 *
 * @param status NO_DATA where nobody answered, TOO_FEW below 3 answers (a value from 2), else OK
 * @param value  r_WG: 1 when all agree, 0 when spread evenly, below 0 when split, and shown so
 * @param n      answers
 */
public record AgreementRwg(Defined status, OptionalDouble value, int n) implements Estimate {
    private static final int SMALLEST = 3;

    /**
     * 1 - s^2 / ((A^2 - 1)/12), s^2 with n - 1.
     * <p>
     * Missing: not counted. Smallest n: 3. Never clipped. Source: James, Demaree and Wolf (1984), J. Appl. Psychol. 69,
     * 85–98; metrics D2. R: {@code 1 - var(x) / ((A^2 - 1) / 12)}.
     *
     * @param counts how many answered level 1, 2, … A; A at least 2
     */
    public static AgreementRwg of(int[] counts) {
        Arguments.between("number of levels", counts.length, 2, Integer.MAX_VALUE);
        int n = Arguments.total("counts", counts);
        if (n == 0) {
            return new AgreementRwg(Defined.NO_DATA, OptionalDouble.empty(), 0);
        }
        long sum = 0;
        long squares = 0;
        for (int level = 1; level <= counts.length; level++) {
            sum += (long) level * counts[level - 1];
            squares += (long) level * level * counts[level - 1];
        }
        // Whole numbers as far as they go: even answers give 0, not nearly 0.
        double even = ((double) counts.length * counts.length - 1) / 12;
        OptionalDouble value = n == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (n * squares - sum * sum) / ((double) n * (n - 1) * even));
        return new AgreementRwg(n < SMALLEST ? Defined.TOO_FEW : Defined.OK, value, n);
    }
}
