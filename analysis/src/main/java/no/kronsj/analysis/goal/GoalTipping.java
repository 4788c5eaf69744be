package no.kronsj.analysis.goal;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Tipping.Reach;
import no.kronsj.analysis.statistics.TippingPoint;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Expected;

/**
 * The tipping point of A5 in persons. Where lower is better the good side are those who are not in the share, so that
 * needed and spare mean the same in both directions.
 */
final class GoalTipping {
    private static final double TOLERANCE = 1e-9;

    private GoalTipping() {}

    static Tipping of(IndicatorFigure figure, @Nullable Expected expected) {
        Integer favourable = figure.favourable();
        Long n = figure.n();
        Long frame = figure.frame();
        if (figure.value().isEmpty()) {
            return Tipping.none(Reach.NO_FIGURE);
        }
        if (expected == null) {
            return Tipping.none(Reach.NOTHING_EXPECTED);
        }
        if (favourable == null || n == null) {
            return Tipping.none(figure.scored() ? Reach.RATERS : figure.census() ? Reach.CENSUS : Reach.NOT_A_SHARE);
        }
        if (frame == null) {
            return Tipping.none(Reach.FRAME_UNKNOWN);
        }
        return frame.equals(n)
                ? new Tipping(Reach.NOBODY_SILENT, null, 0L, null, null)
                : ofSilent(favourable, n, frame, expected);
    }

    private static Tipping ofSilent(int favourable, long answers, long people, Expected expected) {
        int n = Math.toIntExact(answers);
        boolean up = expected.direction() == Direction.UP;
        TippingPoint point = up
                ? TippingPoint.of(expected.threshold(), favourable, n, Math.toIntExact(people))
                : TippingPoint.of(1 - expected.threshold(), n - favourable, n, Math.toIntExact(people));
        long silent = people - answers;
        double share = point.value().orElseThrow();
        return switch (point.reach().orElseThrow()) {
            case MET_REGARDLESS -> new Tipping(Reach.MET_REGARDLESS, share, silent, 0L, silent);
            case CANNOT_BE_MET -> new Tipping(Reach.CANNOT_BE_MET, share, silent, null, null);
            case DEPENDS -> {
                long needed = (long) Math.ceil(share * silent - TOLERANCE);
                yield new Tipping(Reach.DEPENDS, share, silent, needed, silent - needed);
            }
        };
    }
}
