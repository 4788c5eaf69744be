package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How much of an amount the people with least have together.
 *
 * @param status NO_DATA without people, UNDEFINED where nothing was shared, else OK
 * @param points from (0, 0) to (1, 1), one more than people; none unless OK
 */
public record LorenzCurve(Defined status, List<Point> points) {

    public LorenzCurve {
        points = List.copyOf(points);
    }

    /**
     * A point of the curve.
     *
     * @param people share of the people, those with least first, from 0 to 1
     * @param amount what they have of everything, from 0 to {@code people}
     */
    public record Point(double people, double amount) {}

    /**
     * The sums of the ordered amounts over their total.
     * <p>
     * Missing: not accepted; a person who did nothing is a 0 and belongs in the array. Smallest n: 1. Source: Lorenz
     * (1905), Publ. Am. Stat. Assoc. 9. Python: {@code numpy.cumsum(sorted(x)) / sum(x)}.
     *
     * @param amounts one per person, at least 0
     */
    public static LorenzCurve of(double[] amounts) {
        double[] sorted = Arguments.notNegative("amounts", amounts).clone();
        Arrays.sort(sorted);
        double total = Arrays.stream(sorted).sum();
        if (total == 0) {
            return new LorenzCurve(sorted.length == 0 ? Defined.NO_DATA : Defined.UNDEFINED, List.of());
        }
        Point[] points = new Point[sorted.length + 1];
        points[0] = new Point(0, 0);
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            points[i + 1] = new Point((i + 1.0) / sorted.length, sum / total);
        }
        return new LorenzCurve(Defined.OK, List.of(points));
    }
}
