package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How far apart ordinal answers are: 0 when all agree, 1 when half stand at either end.
 *
 * @param status NO_DATA where nobody answered, TOO_FEW for one answer, else OK
 * @param value  D, from 0 to 1
 * @param n      answers
 */
public record LeikDispersion(Defined status, OptionalDouble value, int n) implements Estimate {

    /**
     * D = 2 S d_i / (A - 1) over i &lt; A, d_i = min(F_i, 1 - F_i), F_i the share at level i or below.
     * <p>
     * Missing: not counted. Smallest n: 2; one answer gives 0 and TOO_FEW. Ties are what it is made for. Source: Leik
     * (1966), Pac. Sociol. Rev. 9, 85–90; metrics B6. R: {@code F <- cumsum(x)/sum(x);
     * 2*sum(pmin(F,1-F))/(length(x)-1)}.
     *
     * @param counts how many answered level 1, 2, … A; A at least 2
     */
    public static LeikDispersion of(int[] counts) {
        Arguments.between("number of levels", counts.length, 2, Integer.MAX_VALUE);
        int n = Arguments.total("counts", counts);
        if (n == 0) {
            return new LeikDispersion(Defined.NO_DATA, OptionalDouble.empty(), 0);
        }
        long reached = 0;
        long spread = 0;
        for (int i = 0; i < counts.length - 1; i++) {
            reached += counts[i];
            spread += Math.min(reached, n - reached);
        }
        return new LeikDispersion(n == 1 ? Defined.TOO_FEW : Defined.OK,
                OptionalDouble.of(2.0 * spread / ((double) n * (counts.length - 1))), n);
    }
}
