package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The net promoter score of an item answered 0 to 10: promoters (9, 10) minus detractors (0 to 6), in points.
 *
 * @param status NO_DATA where nobody answered, else OK
 * @param value  points, from -100 to 100
 * @param limits the interval in points
 * @param n      answers
 */
public record NetPromoter(Defined status, OptionalDouble value, Optional<Limits> limits, int n) implements Estimate {
    private static final int ANSWERS_POSSIBLE = 11;
    private static final int LAST_DETRACTOR = 6;
    private static final int FIRST_PROMOTER = 9;
    private static final double POINTS = 100;

    /** Without a known frame: the {@link NetScore} of promoters and detractors, times 100. */
    public static NetPromoter of(int[] counts) {
        int answers = checked(counts);
        return inPoints(NetScore.of(promoters(counts), detractors(counts), answers));
    }

    /**
     * The {@link NetScore} of promoters and detractors times 100, with its finite-population interval.
     * <p>
     * Missing: not counted, see {@link NetScore}. Smallest n: 1. Source: Reichheld (2003), Harvard Business Review 81;
     * metrics 0.10. R: {@code 100 * (mean(x >= 9) - mean(x <= 6))}.
     *
     * @param counts how many answered 0, 1, … 10
     * @param frame  people on the frame, at least the number of answers
     */
    public static NetPromoter of(int[] counts, int frame) {
        int answers = checked(counts);
        return inPoints(NetScore.of(promoters(counts), detractors(counts), answers, frame));
    }

    private static int checked(int[] counts) {
        Arguments.between("counts of the answers 0 to 10", counts.length, ANSWERS_POSSIBLE, ANSWERS_POSSIBLE);
        return Arguments.total("counts", counts);
    }

    private static int detractors(int[] counts) {
        return sum(counts, 0, LAST_DETRACTOR);
    }

    private static int promoters(int[] counts) {
        return sum(counts, FIRST_PROMOTER, ANSWERS_POSSIBLE - 1);
    }

    private static int sum(int[] counts, int first, int last) {
        int sum = 0;
        for (int score = first; score <= last; score++) {
            sum += counts[score];
        }
        return sum;
    }

    private static NetPromoter inPoints(NetScore net) {
        OptionalDouble points = net.value().isPresent()
                ? OptionalDouble.of(net.value().getAsDouble() * POINTS)
                : OptionalDouble.empty();
        return new NetPromoter(net.status(), points, net.limits().map(range -> range.times(POINTS)), net.n());
    }
}
