package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How much better gifts fit those who got them than gifts that others got would have fitted.
 *
 * @param status   NO_DATA where no receiver has a score of an own gift, UNDEFINED where no gift of another can be compared,
 *                 DEGENERATE where all arrangements are alike, else OK
 * @param observed mean of the own gifts' scores; over several receivers the mean of their means
 * @param expected the same of the gifts that went to others
 * @param p        one-sided: how often gifts dealt at random, each receiver getting as many, fit as well or better
 */
public record AssignmentNet(Defined status, OptionalDouble observed, OptionalDouble expected,
        Optional<PValue> p) implements Estimate {
    private static final AssignmentNet NOTHING = new AssignmentNet(Defined.NO_DATA, OptionalDouble.empty(),
            OptionalDouble.empty(), Optional.empty());

    /** Observed less expected, in the unit of the scores. */
    @Override
    public OptionalDouble value() {
        return observed.isPresent() && expected.isPresent()
                ? OptionalDouble.of(observed.getAsDouble() - expected.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * One receiver. With gifts of one day all ways to choose as many are counted where there are at most 200,000; else 9,999
     * are drawn, from each day as many as the receiver got that day.
     * <p>
     * Missing: a score that is NaN cannot be told (an own gift of the giver, nothing to compare); such gifts are not dealt, nor
     * those of a day on which the receiver got none, nor own ones of a day on which nobody else got any.
     * Ties count as extreme. Smallest: one own gift and one of others. Source: metrics H3; Good (2005), Permutation,
     * Parametric and Bootstrap Tests of Hypotheses, ch. 3. Python: the share of
     * {@code [np.mean(c) >= observed - 1e-9 for c in itertools.combinations(scores, k)]}.
     *
     * @param scores of every gift, whoever got it, for this receiver
     * @param own    which gifts this receiver got
     * @param day    when each was given, any number that is the same for gifts of one day
     * @param seed   of the draws
     */
    public static AssignmentNet of(double[] scores, boolean[] own, int[] day, NamedSeed seed) {
        Arguments.sameLength("scores", scores.length, "own", own.length);
        Arguments.sameLength("scores", scores.length, "day", day.length);
        List<GiftsOfADay> days = GiftsOfADay.of(scores, own, day);
        if (days.isEmpty()) {
            OptionalDouble mine = IntStream.range(0, own.length).filter(i -> own[i]).mapToDouble(i -> scores[i])
                    .filter(score -> !Double.isNaN(score)).average();
            return mine.isEmpty()
                    ? NOTHING
                    : new AssignmentNet(Defined.UNDEFINED, mine, OptionalDouble.empty(), Optional.empty());
        }
        OptionalDouble observed = OptionalDouble.of(GiftsOfADay.observed(days));
        OptionalDouble expected = OptionalDouble.of(GiftsOfADay.expected(days));
        boolean alike = days.stream().allMatch(GiftsOfADay::alike);
        return new AssignmentNet(alike ? Defined.DEGENERATE : Defined.OK, observed, expected,
                Optional.of(alike ? PValue.exact(1) : GiftsOfADay.atLeastObserved(days, seed)));
    }

    /**
     * All receivers together, by 9,999 random assignments in which each gets as many gifts of each day.
     * <p>
     * Missing as for one receiver; one without any score in an assignment does not count in its mean. Gifts and receivers are
     * put in order by their scores before anything is drawn. Smallest: two receivers.
     *
     * @param scores   of every gift (row) for every receiver (column)
     * @param receiver the column that each gift went to
     * @param day      when each was given, any number that is the same for gifts of one day
     * @param seed     of the draws
     */
    public static AssignmentNet of(double[][] scores, int[] receiver, int[] day, NamedSeed seed) {
        Arguments.sameLength("scores", scores.length, "receiver", receiver.length);
        Arguments.sameLength("scores", scores.length, "day", day.length);
        int receivers = scores.length == 0 ? 0 : scores[0].length;
        double observed = 0;
        double expected = 0;
        int counted = 0;
        for (int column = 0; column < receivers; column++) {
            int to = column;
            double[] ofColumn = Arrays.stream(scores).mapToDouble(row -> row[to]).toArray();
            boolean[] own = new boolean[receiver.length];
            IntStream.range(0, own.length).forEach(i -> own[i] = receiver[i] == to);
            List<GiftsOfADay> days = GiftsOfADay.of(ofColumn, own, day);
            if (!days.isEmpty()) {
                observed += GiftsOfADay.observed(days);
                expected += GiftsOfADay.expected(days);
                counted++;
            }
        }
        if (counted < 2) {
            return NOTHING;
        }
        PValue p = new RandomAssignment(scores, receiver, day).atLeastObserved(seed);
        return new AssignmentNet(Defined.OK, OptionalDouble.of(observed / counted),
                OptionalDouble.of(expected / counted), Optional.of(p));
    }
}
