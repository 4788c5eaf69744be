package no.kronsj.analysis.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.OwnFigure;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.change.PairedCounts;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.frame.Invited;
import no.kronsj.analysis.item.AnswerCounts;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.SurveyFigure;
import no.kronsj.analysis.participation.Presence;
import no.kronsj.analysis.rating.Ratings;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.DirectionOfChange;
import no.kronsj.analysis.tie.TieNetwork;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.ItemRef;

/** One figure per indicator: a switch without a default, so that a new kind does not compile until it has a calculator. */
public final class IndicatorCalculator {
    private static final String LATER = "NOT-COMPUTED";

    private final SmallTables tables;
    private final Frame frame;
    private final ItemCounts items;
    private final Presence presence;
    private final Map<String, OwnFigure> ownFigures;
    private final TieNetwork network;
    private final ProposalFigures proposals;
    private final List<MeasureRow> balance;

    /** A calculator over what was counted; figures of the plan's own by their select, balance as the groups' rows have it. */
    public IndicatorCalculator(SmallTables tables, Frame frame, ItemCounts items, Presence presence,
            TieNetwork network, Map<String, OwnFigure> ownFigures, ProposalFigures proposals,
            List<MeasureRow> balance) {
        this.tables = tables;
        this.frame = frame;
        this.items = items;
        this.presence = presence;
        this.network = network;
        this.proposals = proposals;
        this.balance = List.copyOf(balance);
        this.ownFigures = Map.copyOf(ownFigures);
    }

    /** The figure of an indicator; what is not there is NO_DATA, never 0. */
    public IndicatorFigure calculate(Indicator indicator) {
        return switch (indicator) {
            case Indicator.Share share -> survey(share.item(), Unit.SHARE, SurveyFigure::share, true);
            case Indicator.NetScore net -> survey(net.item(), Unit.INDEX, SurveyFigure::netScore, false);
            case Indicator.Nps nps -> survey(nps.item(), Unit.POINTS, SurveyFigure::nps, false);
            case Indicator.Mean mean -> mean.items().size() == 1
                    ? survey(mean.items().get(0), Unit.SCORE, SurveyFigure::mean, false)
                    : new IndexMean(tables.sums(), frame.people()).of(mean, positions(mean));
            case Indicator.ChangeDirection change -> direction(PairedCounts.of(tables, change.item(), change.waves()));
            case Indicator.ShareImproved improved ->
                improved(PairedCounts.of(tables, improved.item(), improved.waves()));
            case Indicator.ResponseRate rate -> responseRate(rate.instrument());
            case Indicator.Retention retention -> retention();
            case Indicator.ShareWithNewTies ties -> new NewTies(network, frame).share(ties.layers(), ties.atLeast());
            case Indicator.CrossTies cross ->
                new NewTies(network, frame).crossing(cross.layer(), cross.attribute(), tables);
            case Indicator.DocumentsDelivered delivered -> delivered(delivered);
            case Indicator.RoadmapCompleteness completeness -> proposals.completeness();
            case Indicator.Uptake uptake -> proposals.uptake();
            case Indicator.ParticipationBalance even -> BalanceFigure.of(balance, even.layer());
            case Indicator.QuestionCoverage coverage -> proposals.coverage();
            case Indicator.ThemeCoverage coverage -> proposals.themes();
            case Indicator.Rated rated -> RatedIndicator.of(Ratings.of(tables, rated));
            case Indicator.Sql sql -> OwnIndicator.of(ownFigures.get(sql.select()));
        };
    }

    private int positions(Indicator.Mean mean) {
        return items.find(mean.items().getFirst()).map(counts -> counts.byPosition().length).orElse(1);
    }

    private IndicatorFigure survey(ItemRef ref, Unit unit, BiFunction<AnswerCounts, OptionalInt, SurveyFigure> figure,
            boolean share) {
        AnswerCounts counts = items.find(ref).orElse(null);
        if (counts == null || counts.answers() == 0) {
            return IndicatorFigure.none(unit, "NO-ANSWERS: " + ref);
        }
        @Nullable
        Integer favourable = share ? Integer.valueOf(counts.favourable()) : null;
        return IndicatorFigure.of(figure.apply(counts, frame.people()), frame.people(), favourable);
    }

    private IndicatorFigure direction(PairedCounts pairs) {
        if (pairs.pairs() == 0) {
            return IndicatorFigure.none(Unit.INDEX, "nobody answered in both waves");
        }
        DirectionOfChange direction = pairs.direction(frame.people());
        return new IndicatorFigure(direction.value(), Unit.INDEX, Figures.interval(direction.limits(), "bonett-price"),
                pairs.bounds(frame.people()), (long) pairs.pairs(),
                IndicatorFigure.frame(frame.people(), pairs.pairs()), null,
                direction.p().isPresent() ? direction.p().getAsDouble() : null, Figures.status(direction.status()),
                IndicatorFigure.frameNotes(frame.people(), pairs.pairs(), pairs.words()));
    }

    private IndicatorFigure improved(PairedCounts pairs) {
        return pairs.pairs() == 0
                ? IndicatorFigure.none(Unit.SHARE, "nobody answered in both waves")
                : IndicatorFigure.of(SurveyFigure.share(pairs.improved(), pairs.pairs(), frame.people()),
                        frame.people(),
                        pairs.improved());
    }

    private IndicatorFigure responseRate(String instrument) {
        Invited invited = Invited.of(tables, frame);
        int respondents = invited.respondents(instrument);
        OptionalInt people = invited.people(instrument);
        if (people.isEmpty()) {
            return IndicatorFigure.none(Unit.SHARE, "FRAME-UNKNOWN");
        }
        return respondents == 0
                ? IndicatorFigure.none(Unit.SHARE, "NOBODY-FILLED-IN: " + instrument)
                : IndicatorFigure.census(respondents, Frame.atLeast(people, respondents), Unit.SHARE,
                        IndicatorFigure.frameNotes(people, respondents).toArray(String[]::new));
    }

    private IndicatorFigure retention() {
        return presence.known()
                ? IndicatorFigure.census(frame.everybody().stream().filter(presence::stayed).count(),
                        frame.everybody().size(), Unit.SHARE)
                : IndicatorFigure.none(Unit.SHARE, "no attendance list");
    }

    private IndicatorFigure delivered(Indicator.DocumentsDelivered wanted) {
        var groups = new java.util.TreeSet<String>();
        for (Row row : tables.documents()) {
            boolean kind = row.getString("kind").equals(wanted.document().word());
            if (kind && (wanted.revision().isEmpty() || row.getString("revision").equals(wanted.revision()))) {
                groups.add(row.getString("group_id"));
            }
        }
        groups.retainAll(frame.groups().keySet());
        return frame.groups().isEmpty()
                ? IndicatorFigure.none(Unit.SHARE, "no groups")
                : IndicatorFigure.census(groups.size(), frame.groups().size(), Unit.SHARE,
                        "%s of %s groups".formatted(groups.size(), frame.groups().size()));
    }
}
