package no.kronsj.analysis.item;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.HypergeometricShare;
import no.kronsj.analysis.statistics.ManskiBounds;
import no.kronsj.analysis.statistics.NetPromoter;
import no.kronsj.analysis.statistics.NetScore;
import no.kronsj.analysis.statistics.WilsonShare;

/**
 * A figure from answers: with the exact finite-population interval and worst-case bounds where the frame is known, with
 * Wilson's interval and no bounds where it is not.
 *
 * @param value    in {@code unit}
 * @param interval 95 %
 * @param bounds   worst case; absent where the frame is unknown
 * @param n        valid answers
 */
public record SurveyFigure(OptionalDouble value, Unit unit, @Nullable Interval interval, @Nullable Interval bounds,
        int n,
        Status status) {
    private static final double POINTS = 100;
    private static final String WORST_CASE = "worst-case";

    /** The share in the top box. */
    public static SurveyFigure share(AnswerCounts counts, OptionalInt people) {
        return share(counts.favourable(), counts.answers(), people);
    }

    /** A share of k favourable of n. */
    public static SurveyFigure share(int favourable, int n, OptionalInt people) {
        if (people.isEmpty()) {
            WilsonShare wilson = WilsonShare.of(favourable, n);
            return new SurveyFigure(wilson.value(), Unit.SHARE, Figures.interval(wilson.limits(), "wilson"), null, n,
                    Figures.status(wilson.status()));
        }
        int all = Frame.atLeast(people, n);
        HypergeometricShare share = HypergeometricShare.of(favourable, n, all);
        return new SurveyFigure(share.value(), Unit.SHARE, Figures.interval(share.limits(), "hypergeometric"),
                Figures.interval(ManskiBounds.share(favourable, n, all).limits(), WORST_CASE), n,
                Figures.status(share.status()));
    }

    /** Favourable less unfavourable. */
    public static SurveyFigure netScore(AnswerCounts counts, OptionalInt people) {
        int n = counts.answers();
        int all = Frame.atLeast(people, n);
        NetScore net = people.isPresent()
                ? NetScore.of(counts.favourable(), counts.unfavourable(), n, all)
                : NetScore.of(counts.favourable(), counts.unfavourable(), n);
        return new SurveyFigure(net.value(), Unit.INDEX, Figures.interval(net.limits(), "bonett-price"),
                people.isPresent()
                        ? Figures.interval(
                                ManskiBounds.netScore(counts.favourable(), counts.unfavourable(), n, all).limits(),
                                WORST_CASE)
                        : null,
                n, Figures.status(net.status()));
    }

    /** Promoters less detractors, in points. */
    public static SurveyFigure nps(AnswerCounts counts, OptionalInt people) {
        int n = counts.answers();
        int all = Frame.atLeast(people, n);
        NetPromoter nps = people.isPresent()
                ? NetPromoter.of(counts.byPosition(), all)
                : NetPromoter.of(counts.byPosition());
        int promoters = 0;
        int detractors = 0;
        for (int position = 1; position <= counts.byPosition().length; position++) {
            promoters += counts.scale().promoter(position) ? counts.byPosition()[position - 1] : 0;
            detractors += counts.scale().detractor(position) ? counts.byPosition()[position - 1] : 0;
        }
        @Nullable
        Interval bounds = people.isEmpty()
                ? null
                : Figures.interval(ManskiBounds.netScore(promoters, detractors, n, all).limits(), POINTS, WORST_CASE);
        return new SurveyFigure(nps.value(), Unit.POINTS, Figures.interval(nps.limits(), "bonett-price"), bounds, n,
                Figures.status(nps.status()));
    }

    /** The mean position; bounds only. */
    public static SurveyFigure mean(AnswerCounts counts, OptionalInt people) {
        int n = counts.answers();
        if (n == 0) {
            return new SurveyFigure(OptionalDouble.empty(), Unit.SCORE, null, null, 0, Status.NO_DATA);
        }
        Optional<no.kronsj.analysis.statistics.Limits> bounds = people.isEmpty()
                ? Optional.empty()
                : ManskiBounds.mean(counts.sum(), n, Frame.atLeast(people, n), 1, counts.byPosition().length).limits();
        return new SurveyFigure(OptionalDouble.of((double) counts.sum() / n), Unit.SCORE, null,
                Figures.interval(bounds, WORST_CASE), n, Status.OK);
    }
}
