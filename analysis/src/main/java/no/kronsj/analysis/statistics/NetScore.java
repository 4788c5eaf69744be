package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The favourable minus the unfavourable, as a share of all who answered, with the adjusted Wald interval of Bonett and
 * Price.
 *
 * @param status NO_DATA where nobody answered, else OK
 * @param value  (n+ - n-)/n, from -1 to 1
 * @param limits the interval, from -1 to 1, always holding the value
 * @param n      answers, the neutral ones included
 */
public record NetScore(Defined status, OptionalDouble value, Optional<Limits> limits, int n) implements Estimate {
    private static final Limits WHOLE_SCALE = new Limits(-1, 1);

    /** For people like these, of whom there is no known number: no finite-population factor. */
    public static NetScore of(int favourable, int unfavourable, int answers) {
        return of(favourable, unfavourable, answers, 1, WHOLE_SCALE, Confidence.DEFAULT);
    }

    /** As {@link #of(int, int, int, int, double)}, at 95 %. */
    public static NetScore of(int favourable, int unfavourable, int answers, int frame) {
        return of(favourable, unfavourable, answers, frame, Confidence.DEFAULT);
    }

    /**
     * With p1 = (n+ + 1)/(n + 2), p2 = (n- + 1)/(n + 2), D = p1 - p2, f = sqrt((N - n)/(N - 1)): centre NS + f (D -
     * NS), half-width f z sqrt((p1 + p2 - D^2)/(n + 2)), clipped to the {@link ManskiBounds}. With f = 1 this is
     * Bonett and Price's interval; with everybody asked it is a point.
     * <p>
     * Missing: N - n people are taken to be as the others. Smallest n: 1; unanimous answers still get an interval.
     * Source: Bonett and Price (2012), J. Educ. Behav. Stat. 37, adjusted Wald for paired proportions; metrics B3. R:
     * {@code p1 <- 19/32; p2 <- 4/32; D <- p1-p2; D + c(-1,1)*qnorm(.975)*sqrt((p1+p2-D^2)/32)}.
     *
     * @param favourable   n+
     * @param unfavourable n-, n+ and n- together at most n
     * @param answers      n, neutral ones included, at most N
     * @param frame        N, people
     * @param level        the coverage asked for, e.g. 0.95
     */
    public static NetScore of(int favourable, int unfavourable, int answers, int frame, double level) {
        Arguments.between("answers", answers, 0, frame);
        // A frame of one has 0/0 here: that one person answered, so nothing is left to be unsure of.
        double factor = answers == frame ? 0 : Math.sqrt((double) (frame - answers) / (frame - 1));
        Limits bounds = ManskiBounds.netScore(favourable, unfavourable, answers, frame).limits().orElse(WHOLE_SCALE);
        return of(favourable, unfavourable, answers, factor, bounds, level);
    }

    private static NetScore of(int favourable, int unfavourable, int answers, double factor, Limits bounds,
            double level) {
        Arguments.count("answers", answers);
        Arguments.between("favourable", favourable, 0, answers);
        Arguments.between("unfavourable", unfavourable, 0, answers - favourable);
        double z = Confidence.z(level);
        if (answers == 0) {
            return new NetScore(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0);
        }
        double score = (double) (favourable - unfavourable) / answers;
        double base = answers + 2.0;
        double adjusted = (favourable - unfavourable) / base;
        double variance = ((favourable + unfavourable + 2) / base - adjusted * adjusted) / base;
        double centre = score + factor * (adjusted - score);
        double half = factor * z * Math.sqrt(variance);
        Limits limits = new Limits(centre - half, centre + half).clippedTo(bounds).holding(score);
        return new NetScore(Defined.OK, OptionalDouble.of(score), Optional.of(limits), answers);
    }
}
