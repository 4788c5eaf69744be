package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.SurveyFigure;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Waves;

/** What a goal's indicator is, from the figure that it repeats; an indicator that repeats none is passed over. */
final class IndicatorFigures {
    private static final Set<String> ESTIMATE = Set.of("value", "unit", "n", "frame", "lo", "hi", "level",
            "interval_method", "bound_lo", "bound_hi", "p", "p_method", "status");
    private static final Set<String> VALUE = Set.of("value", "unit");

    private IndicatorFigures() {}

    static List<ExpectedCell> cells(PublishedTables tables) {
        var cells = new ArrayList<ExpectedCell>();
        for (Goal goal : tables.plan().goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                var key = new MeasureKey("indicator_value", "C1", "indicator", MeasureKey.indicator(goal.id(), i + 1),
                        "");
                Indicator indicator = goal.indicators().get(i);
                repeated(tables, indicator).filter(row -> row.status() != Status.SUPPRESSED && row.value() != null)
                        .map(row -> as(key, row))
                        .ifPresent(row -> cells.addAll(tables.only(row, ofAnswers(indicator) ? ESTIMATE : VALUE)));
            }
        }
        return cells;
    }

    private static MeasureRow as(MeasureKey key, MeasureRow row) {
        return new MeasureRow(key, row.value(), row.unit(), row.n(), row.frame(), row.interval(), row.bounds(),
                row.p(), row.pMethod(), row.status(), List.of(), null, null);
    }

    /** Whether an indicator takes over the whole estimate; the others take over the value. */
    private static boolean ofAnswers(Indicator indicator) {
        return indicator instanceof Indicator.Share || indicator instanceof Indicator.NetScore
                || indicator instanceof Indicator.Nps || indicator instanceof Indicator.Mean
                || indicator instanceof Indicator.ChangeDirection || indicator instanceof Indicator.ShareImproved;
    }

    private static Optional<MeasureRow> repeated(PublishedTables tables, Indicator indicator) {
        return switch (indicator) {
            case Indicator.Share share -> ofItem(tables, "top_box_share", share.item());
            case Indicator.NetScore net -> ofItem(tables, "net_score", net.item());
            case Indicator.Nps nps -> ofItem(tables, "nps", nps.item());
            case Indicator.Mean mean -> mean.items().size() == 1
                    ? ofItem(tables, "mean", mean.items().getFirst())
                    : Optional.empty();
            case Indicator.ChangeDirection change -> ofChange(tables, change.item(), change.waves());
            case Indicator.ShareImproved improved ->
                ofChange(tables, improved.item(), improved.waves()).flatMap(IndicatorFigures::improved);
            case Indicator.ResponseRate rate -> tables.find("response_rate", "instrument", rate.instrument(), "");
            case Indicator.Retention retention -> ofEdition(tables, "retention");
            case Indicator.RoadmapCompleteness completeness -> ofEdition(tables, "step_completeness");
            case Indicator.Uptake uptake -> ofEdition(tables, "uptake");
            case Indicator.QuestionCoverage coverage -> ofEdition(tables, "question_coverage");
            case Indicator.ThemeCoverage coverage -> ofEdition(tables, "theme_coverage");
            case Indicator.ShareWithNewTies ties -> Optional.empty();
            case Indicator.CrossTies cross -> Optional.empty();
            case Indicator.DocumentsDelivered delivered -> Optional.empty();
            case Indicator.ParticipationBalance even -> Optional.empty();
            case Indicator.Rated rated -> Optional.empty();
            case Indicator.Sql sql -> Optional.empty();
        };
    }

    private static Optional<MeasureRow> ofItem(PublishedTables tables, String measure, ItemRef ref) {
        Instrument instrument = tables.plan().instruments().get(ref.instrument());
        if (instrument == null) {
            return Optional.empty();
        }
        var key = ItemCounts.key(instrument, tables.plan().getItem(ref));
        return tables.find(measure, "item", key.subject(), key.wave());
    }

    private static Optional<MeasureRow> ofChange(PublishedTables tables, String item, Waves waves) {
        return tables.find("change_direction", "change", item, waves.toString());
    }

    private static Optional<MeasureRow> ofEdition(PublishedTables tables, String measure) {
        return tables.find(measure, "edition", tables.plan().editionId(), "");
    }

    private static Optional<MeasureRow> improved(MeasureRow change) {
        return ChangeFigures.pairs(change).map(pairs -> {
            SurveyFigure share = SurveyFigure.share(pairs.improved(), pairs.pairs(), PublishedTables.people(change));
            return MeasureRow.of(change.key(), share.value().orElse(0), share.unit(), pairs.pairs())
                    .frame(change.frame()).interval(share.interval()).bounds(share.bounds()).status(share.status());
        });
    }
}
