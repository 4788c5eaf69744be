package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * How much the items of a scale go together.
 *
 * @param status NO_DATA without people, TOO_FEW below 3 items or 10 people (value where computable, no interval),
 *               UNDEFINED where the total does not vary, else OK
 * @param value  alpha, at most 1; below 0 where items run against each other: look for one that was not reversed
 * @param limits Feldt's interval, 95 %
 * @param people n
 * @param items  J
 */
public record CronbachAlpha(Defined status, OptionalDouble value, Optional<Limits> limits, int people, int items)
        implements
            Estimate {
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_PEOPLE = 10;

    /**
     * alpha = J/(J - 1) (1 - S s_j^2 / s_total^2), variances with n - 1; limits 1 - (1 - alpha) F with F the 97.5 % and
     * 2.5 % quantiles of F(n - 1, (n - 1)(J - 1)).
     * <p>
     * Missing: people with a gap are left out by the caller. Source: Cronbach (1951), Psychometrika 16, 297–334; Feldt
     * (1965), Psychometrika 30, 357–370; metrics B13. Python: {@code pingouin.cronbach_alpha(data)}; SciPy for the
     * limits: {@code 1 - (1-a)*f.ppf([.975,.025], n-1, (n-1)*(J-1))}.
     *
     * @param answers one row per person, one column per item
     */
    public static CronbachAlpha of(double[][] answers) {
        int people = answers.length;
        int items = people == 0 ? 0 : answers[0].length;
        double[] totals = new double[people];
        for (int i = 0; i < people; i++) {
            Arguments.sameLength("answers[0]", items, "answers[" + i + "]", answers[i].length);
            totals[i] = Arrays.stream(Arguments.finite("answers[" + i + "]", answers[i])).sum();
        }
        return people < 2
                ? alpha(people, items, 0, 0)
                : alpha(people, items, sumOfVariances(answers, items), variance(totals));
    }

    /**
     * The same from whole numbers, so that no sum depends on the order of people.
     *
     * @param people  n, with an answer to every item
     * @param items   of each item, the sum of its scores and of their squares
     * @param total   the same of everybody's total
     */
    public static CronbachAlpha ofSums(int people, List<Sums> items, Sums total) {
        Arguments.count("people", people);
        return people < 2
                ? alpha(people, items.size(), 0, 0)
                : alpha(people, items.size(), items.stream().mapToDouble(item -> item.variance(people)).sum(),
                        total.variance(people));
    }

    /**
     * Scores of several people.
     *
     * @param scores  their sum
     * @param squares the sum of their squares
     */
    public record Sums(long scores, long squares) {
        private double variance(int people) {
            long spread = Math.subtractExact(Math.multiplyExact(people, squares), Math.multiplyExact(scores, scores));
            return (double) spread / people / (people - 1.0);
        }
    }

    private static CronbachAlpha alpha(int people, int items, double sumOfVariances, double totalVariance) {
        if (people == 0) {
            return new CronbachAlpha(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0, items);
        }
        if (people == 1 || items < 2) {
            return new CronbachAlpha(Defined.TOO_FEW, OptionalDouble.empty(), Optional.empty(), people, items);
        }
        if (totalVariance <= Confidence.TOLERANCE) {
            return new CronbachAlpha(Defined.UNDEFINED, OptionalDouble.empty(), Optional.empty(), people, items);
        }
        double alpha = items / (items - 1.0) * (1 - sumOfVariances / totalVariance);
        boolean enough = items >= FEWEST_ITEMS && people >= FEWEST_PEOPLE;
        return new CronbachAlpha(enough ? Defined.OK : Defined.TOO_FEW, OptionalDouble.of(alpha),
                enough ? Optional.of(feldt(alpha, people, items)) : Optional.empty(), people, items);
    }

    private static double sumOfVariances(double[][] answers, int items) {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            int column = item;
            sum += variance(Arrays.stream(answers).mapToDouble(row -> row[column]).toArray());
        }
        return sum;
    }

    private static double variance(double[] values) {
        double deviation = MeanScore.of(values).deviation().orElse(0);
        return deviation * deviation;
    }

    private static Limits feldt(double alpha, int people, int items) {
        double tail = (1 - Confidence.DEFAULT) / 2;
        FDistribution f = new FDistribution(null, people - 1.0, (people - 1.0) * (items - 1));
        return new Limits(1 - (1 - alpha) * f.inverseCumulativeProbability(1 - tail),
                1 - (1 - alpha) * f.inverseCumulativeProbability(tail));
    }
}
