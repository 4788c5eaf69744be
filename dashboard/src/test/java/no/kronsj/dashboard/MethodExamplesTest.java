package no.kronsj.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.AgreementRwg;
import no.kronsj.analysis.statistics.Betweenness;
import no.kronsj.analysis.statistics.BurtConstraint;
import no.kronsj.analysis.statistics.CentralPaths;
import no.kronsj.analysis.statistics.ClassShare;
import no.kronsj.analysis.statistics.CliffsDelta;
import no.kronsj.analysis.statistics.ConnectedParts;
import no.kronsj.analysis.statistics.CronbachAlpha;
import no.kronsj.analysis.statistics.DirectionOfChange;
import no.kronsj.analysis.statistics.Evenness;
import no.kronsj.analysis.statistics.ExpectedGini;
import no.kronsj.analysis.statistics.FrechetBounds;
import no.kronsj.analysis.statistics.GiniShare;
import no.kronsj.analysis.statistics.GoalAttainmentT;
import no.kronsj.analysis.statistics.Graph;
import no.kronsj.analysis.statistics.HypergeometricShare;
import no.kronsj.analysis.statistics.IntraclassCorrelation;
import no.kronsj.analysis.statistics.KishSampleSize;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.KruskalWallis;
import no.kronsj.analysis.statistics.LeikDispersion;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.ManskiBounds;
import no.kronsj.analysis.statistics.MeanScore;
import no.kronsj.analysis.statistics.MixingIndex;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.NetPromoter;
import no.kronsj.analysis.statistics.NetScore;
import no.kronsj.analysis.statistics.OrdinalMedian;
import no.kronsj.analysis.statistics.PooledMeans;
import no.kronsj.analysis.statistics.PooledShares;
import no.kronsj.analysis.statistics.PostStratification;
import no.kronsj.analysis.statistics.PostStratification.Stratum;
import no.kronsj.analysis.statistics.Quantile;
import no.kronsj.analysis.statistics.RankIntervals;
import no.kronsj.analysis.statistics.SignedRankChange;
import no.kronsj.analysis.statistics.TippingPoint;
import no.kronsj.analysis.statistics.Transitivity;
import no.kronsj.analysis.statistics.TurnTaking;
import no.kronsj.analysis.statistics.TypicalShift;
import no.kronsj.analysis.statistics.UnobservableDyads;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The numbers of the examples are those that the statistics give; the English text stands for the others. */
class MethodExamplesTest {
    private static final NamedSeed SEED = NamedSeed.of("example", "method", NamedSeed.DEFAULT_USER_SEED);
    private static final int[] ANSWERS = {1, 2, 6, 14, 7};
    private static final double[] CHANGES = {2, 1, 0, 1, -1, 0, 1, 2, 1, 0, -1, 1};
    private static final List<double[]> GROUPS = List.of(new double[]{4, 4, 5}, new double[]{3, 3, 4, 2},
            new double[]{5, 5, 4, 5, 5});

    @Test
    void sharesAndVerdicts() {
        HypergeometricShare share = HypergeometricShare.of(24, 30, 40);
        Limits bounds = ManskiBounds.share(24, 30, 40).limits().orElseThrow();
        for (String text : List.of("top_box_share", "verdict")) {
            says(text, percent(share.value()), "interval " + percents(share.limits().orElseThrow()),
                    "bounds " + percents(bounds));
        }
        says("tipping_point", "= " + two(TippingPoint.of(0.7, 24, 30, 40).value()));
        says("answer_share", IntStream.of(ANSWERS).mapToObj(count -> percent(count / 30.0)).limit(4)
                .toList().toString().replaceAll("[\\[\\]]", ""), percent(7 / 30.0));
        says("response_rate", percent(50 / 64.0));
        says("retention", percent(54 / 64.0));
        says("density", percent(11 / 66.0));
    }

    @Test
    void weights() {
        PostStratification weights = PostStratification.of(List.of(new Stratum("municipality", 30, 10),
                new Stratum("county", 10, 10)));
        double[] all = new double[20];
        Arrays.fill(all, 0, 10, weights.getWeight("municipality"));
        Arrays.fill(all, 10, 20, weights.getWeight("county"));
        KishSampleSize effective = KishSampleSize.of(all);
        assertEquals(1.5, all[0], 1e-12);
        assertEquals(0.5, all[19], 1e-12);
        assertEquals(16, effective.value().orElseThrow(), 1e-9);
        says("weighting", "1.5 and 0.5", "worth 16", two(effective.designEffect()));
    }

    @Test
    void singleQuestions() {
        NetScore net = NetScore.of(18, 3, 30);
        says("net_score", two(net.value()), range(net.limits().orElseThrow()));
        assertEquals(4, OrdinalMedian.of(ANSWERS).upper().orElseThrow());
        assertEquals(3, OrdinalMedian.of(new int[]{0, 2, 3, 3, 2}).lower().orElseThrow());
        MeanScore mean = MeanScore.ofCounts(ANSWERS);
        says("mean", two(mean.value()), "spread " + two(mean.deviation()));
        says("leik_dispersion", two(LeikDispersion.of(ANSWERS).value()));
        assertEquals(1, LeikDispersion.of(new int[]{5, 0, 0, 0, 5}).value().orElseThrow(), 1e-12);
        NetPromoter promoter = NetPromoter.of(new int[]{0, 0, 1, 1, 2, 2, 4, 8, 12, 12, 8}, 64);
        Limits points = promoter.limits().orElseThrow();
        says("nps", written("+%.0f, interval +%.0f to +%.0f", promoter.value().orElseThrow(), points.lo(),
                points.hi()));
    }

    @Test
    void scalesAndTwoKinds() {
        CliffsDelta delta = CliffsDelta.of(new double[]{4, 5, 5, 3, 4}, new double[]{3, 3, 4, 2, 3}, SEED);
        says("cliffs_delta", two(delta.value()), range(delta.limits().orElseThrow()),
                written("p = %.2f", delta.p().orElseThrow().value()));
        CronbachAlpha alpha = CronbachAlpha.of(new double[][]{{4, 4, 5}, {3, 4, 3}, {5, 5, 4}, {2, 3, 2}, {4, 3, 4},
                {5, 4, 5}, {1, 2, 2}, {3, 3, 4}, {4, 5, 4}, {2, 2, 3}});
        says("cronbach_alpha", two(alpha.value()), range(alpha.limits().orElseThrow()));
    }

    @Test
    void changes() {
        DirectionOfChange direction = DirectionOfChange.of(7, 2, 3);
        says("change_direction", two(direction.value()), span(direction.limits().orElseThrow()),
                "p = " + two(direction.p()));
        DirectionOfChange shifted = DirectionOfChange.of(2, 6, 4);
        says("response_shift", two(shifted.value()), span(shifted.limits().orElseThrow()), "p = " + two(shifted.p()));
        TypicalShift shift = TypicalShift.of(CHANGES, SEED);
        Limits limits = shift.limits().orElseThrow();
        says("change_shift", written("shift %.1f, interval %.0f to %.0f", shift.value().orElseThrow(), limits.lo(),
                limits.hi()));
        SignedRankChange ranks = SignedRankChange.of(CHANGES);
        says("change_wilcoxon", written("W⁺ = %.0f", ranks.value().orElseThrow()),
                written("p = %.2f", ranks.p().orElseThrow().value()), written("p = %.2f", SignedRankChange
                        .of(new double[]{1, 1, 1, 1, 1, 0, 0, 0, 0, 0}).p().orElseThrow().value()));
    }

    @Test
    void changesOfUnlinkedPeople() {
        int[] before = {4, 8, 10, 6, 2};
        int[] after = {1, 4, 8, 12, 5};
        CliffsDelta delta = CliffsDelta.of(spread(after), spread(before), SEED);
        FrechetBounds bounds = FrechetBounds.of(before, after);
        says("change_unpaired", two(delta.value()), range(delta.limits().orElseThrow()),
                between(bounds.improved().orElseThrow()), between(bounds.worsened().orElseThrow()));
    }

    @Test
    void goals() {
        Limits range = GoalAttainmentT.range(new int[]{-1, 0, 0}, new int[]{1, 1, 1}, new double[]{2, 1, 1})
                .orElseThrow();
        double middle = GoalAttainmentT.of(new int[]{0, 1, 0}, new double[]{2, 1, 1}).value().orElseThrow();
        says("gas_t", written("T = %.1f", middle), written("%.1f", range.lo()), written("%.1f", range.hi()));
    }

    @Test
    void levelsThatPeopleGave() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(List.of(new int[]{0, 0}, new int[]{1, 1}, new int[]{-1, 0},
                new int[]{2, 2}, new int[]{0, 1}, new int[]{-2, -2}, new int[]{1, 1}, new int[]{0, 0}),
                KrippendorffAlpha.Scale.ORDINAL, SEED);
        says("rater_alpha", "Alpha = " + two(alpha.value()));
    }

    @Test
    void groups() {
        says("r_wg", two(AgreementRwg.of(new int[]{0, 0, 0, 2, 1}).value()),
                two(AgreementRwg.of(new int[]{1, 0, 1, 0, 1}).value()));
        IntraclassCorrelation likeness = IntraclassCorrelation.of(GROUPS, SEED);
        says("icc1", written("%.3f", likeness.between().orElseThrow()),
                written("%.3f", likeness.within().orElseThrow()),
                written("%.3f", likeness.typicalSize().orElseThrow()), two(likeness.value()),
                written("p = %.3f", likeness.p().orElseThrow().value()));
        KruskalWallis test = KruskalWallis.of(GROUPS, SEED);
        says("kruskal_wallis", two(test.value()), written("p = %.3f", test.p().orElseThrow().value()),
                written("%.3f", test.chiSquareP().orElseThrow()));
    }

    @Test
    void pooledGroupsAndTheirPlaces() {
        List<PooledMeans.Group> pooled = PooledMeans.of(GROUPS).groups();
        pooled.forEach(group -> says("pooled_mean", written("%.2f", group.mean()), written("%.2f", group.pooled())));
        PooledShares.of(new int[]{3, 2, 4, 2, 5}, new int[]{4, 5, 5, 4, 6}).groups()
                .forEach(group -> says("pooled_mean", "to " + percent(group.pooled())));
        List<RankIntervals.Group> places = RankIntervals.of(
                pooled.stream().mapToDouble(PooledMeans.Group::pooled).toArray(),
                pooled.stream().mapToDouble(PooledMeans.Group::variance).toArray(), SEED).groups();
        assertEquals(List.of(1.0, 3.0, 1.0), places.stream().map(RankIntervals.Group::lo).toList());
        assertEquals(List.of(2.0, 3.0, 2.0), places.stream().map(RankIntervals.Group::hi).toList());
        assertEquals(0.85, places.getLast().best(), 0.02);
        says("rank_lo", "85%");
    }

    @Test
    void peopleAndTheirShareOfTheTalk() {
        says("partners_median", written("Median: %.1f", Quantile.of(new double[]{0, 0, 1, 2, 2, 3, 3, 4, 5, 6}, 0.5)
                .orElseThrow()));
        double[] talk = {10, 6, 4, 0, 0};
        ExpectedGini chance = ExpectedGini.of(new int[]{10, 6, 4, 0, 0}, new double[]{1, 1, 1, 1, 1}, SEED);
        Evenness evenness = Evenness.of(talk);
        says("participation_gini", "G* = " + two(GiniShare.of(talk).value()), "evenness " + two(evenness.value()),
                "largest share " + percent(evenness.maxShare()), "about " + two(chance.value()),
                "be " + two(GiniShare.of(new double[]{10, 6, 4}).value()));
        boolean[] planners = {true, true, true, false, false, false};
        says("participation_balance",
                "give " + two(ClassShare.of(new double[]{50, 30, 20, 40, 40, 20}, planners, new int[6], SEED).value()),
                "be " + two(ClassShare.of(new double[]{60, 40, 50, 20, 20, 10}, planners, new int[6], SEED).value()));
        says("turn_taking", "is " + two(TurnTaking.ofSenders(new int[]{0, 0, 1, 0, 0, 2}).value()));
    }

    @Test
    void networks() {
        says("new_tie_rate", percent(9 / 60.0), percent(4 / 6.0), percent(UnobservableDyads.of(30, 40).value()));
        MixingIndex mixing = MixingIndex.of(25, 35, 250, 50);
        says("ei_index", "= " + two(mixing.value()), two(mixing.expected()) + " is expected",
                "rescaled it is " + two(mixing.rescaled()),
                two(OptionalDouble.of(mixing.attainable().orElseThrow().lo())) + " to 1");
        Graph seven = Graph.of(7, new int[][]{{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {5, 6}});
        ConnectedParts parts = ConnectedParts.of(seven, SEED);
        says("components", written("%.0f parts", parts.value().orElseThrow()), percent(parts.largest()),
                written("%.1f", parts.distance().orElseThrow()), percent(Transitivity.of(seven).value()));
        Graph star = Graph.of(8, IntStream.range(1, 8).mapToObj(end -> new int[]{0, end}).toArray(int[][]::new));
        Betweenness between = Betweenness.of(star, SEED);
        int[] halves = {0, 1, 0, 1, 0, 1, 0, 1};
        says("betweenness_median", "median is " + two(Quantile.of(between.shares(), 0.5)),
                "constraint is " + two(Quantile.of(BurtConstraint.sorted(star), 0.5)),
                percent(CentralPaths.of(star, halves, between, SEED).value()));
        says("pairing_group_coverage", percent(5 / 6.0));
    }

    private static void says(String measure, String... expected) {
        MethodText text = MethodText.find(Language.EN, measure).orElseThrow();
        int heading = text.blocks().indexOf(new MethodText.Heading("Example"));
        String example = ((MethodText.Paragraph) text.blocks().get(heading + 1)).text();
        for (String words : expected) {
            String written = words.replace('-', '−').replace("−0.00", "0.00");
            assertTrue(example.contains(written), measure + " should say " + written + ": " + example);
        }
    }

    private static double[] spread(int[] counts) {
        return IntStream.range(0, counts.length).boxed()
                .flatMap(level -> IntStream.range(0, counts[level]).mapToObj(i -> level + 1.0))
                .mapToDouble(Double::doubleValue).toArray();
    }

    private static String written(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String two(OptionalDouble value) {
        return written("%.2f", value.orElseThrow());
    }

    private static String percent(OptionalDouble share) {
        return percent(share.orElseThrow());
    }

    private static String percent(double share) {
        return written("%.0f%%", 100 * share);
    }

    private static String percents(Limits limits) {
        return written("%.0f–%.0f%%", 100 * limits.lo(), 100 * limits.hi());
    }

    private static String range(Limits limits) {
        return written("%.2f–%.2f", limits.lo(), limits.hi());
    }

    private static String span(Limits limits) {
        return written("%.2f to %.2f", limits.lo(), limits.hi());
    }

    private static String between(Limits limits) {
        return written("etween %.0f%% and %.0f%%", 100 * limits.lo(), 100 * limits.hi());
    }
}
