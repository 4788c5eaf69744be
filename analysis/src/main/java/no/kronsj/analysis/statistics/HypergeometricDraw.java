package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws from the hypergeometric distribution: from the most probable number outwards, in turns up and down, until the
 * chance that was drawn is used up. That takes about as many steps as the standard deviation is wide. Commons Math
 * searches its distribution function for each draw, which is too slow for ten thousand times a table.
 */
final class HypergeometricDraw {
    private final double[] logFactorial;

    /** For populations of up to this many. */
    HypergeometricDraw(int mostPeople) {
        this.logFactorial = new double[mostPeople + 1];
        for (int i = 2; i <= mostPeople; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
    }

    /** How many of the {@code marked} are among {@code drawn} of a population, without putting back. */
    int of(int population, int marked, int drawn, RandomGenerator random) {
        int least = Math.max(0, drawn + marked - population);
        int most = Math.min(drawn, marked);
        int mode = (int) ((drawn + 1L) * (marked + 1L) / (population + 2L));
        double left = random.nextDouble();
        double up = Math.exp(logChoose(marked, mode) + logChoose(population - marked, drawn - mode)
                - logChoose(population, drawn));
        double down = up;
        left -= up;
        int above = mode;
        int below = mode;
        int apart = population - marked - drawn;
        while (left >= 0 && (above < most || below > least)) {
            if (above < most) {
                up *= (double) (marked - above) * (drawn - above) / ((above + 1.0) * (apart + above + 1.0));
                above++;
                left -= up;
                if (left < 0) {
                    return above;
                }
            }
            if (below > least) {
                down *= (double) below * (apart + below) / ((marked - below + 1.0) * (drawn - below + 1.0));
                below--;
                left -= down;
                if (left < 0) {
                    return below;
                }
            }
        }
        return mode;
    }

    private double logChoose(int all, int some) {
        return logFactorial[all] - logFactorial[some] - logFactorial[all - some];
    }
}
