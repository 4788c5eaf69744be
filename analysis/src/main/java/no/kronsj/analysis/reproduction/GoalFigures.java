package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.goal.GoalAssessment;
import no.kronsj.analysis.goal.GoalFamilies;
import no.kronsj.analysis.goal.GoalMeasures;
import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.rating.Ratings;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;

/**
 * Verdicts, levels, tipping points and the totals of all goals, from the figures of the indicators and the plan. Where an
 * indicator is hidden its goal is passed over, and so are the totals, which are hidden with it.
 */
final class GoalFigures implements Recomputation {
    private static final String ADJUSTED = "HOLM: ";
    private static final String VERDICT = "VERDICT: ";

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        List<GoalAssessment> goals = new ArrayList<>();
        for (Goal goal : tables.plan().goals()) {
            figures(tables, goal).ifPresent(figures -> goals.add(new GoalAssessment(goal, figures)));
        }
        boolean all = goals.size() == tables.plan().goals().size();
        List<GoalAssessment> adjusted = all ? GoalFamilies.adjusted(goals) : goals;
        // With a hidden figure go the adjustments that rest on it.
        Set<String> but = new HashSet<>(all ? Set.of() : Set.of("notes"));
        var cells = new ArrayList<>(IndicatorFigures.cells(tables));
        GoalMeasures.rows(tables.plan().editionId(), adjusted).stream()
                .filter(row -> all || !row.key().scope().equals("edition"))
                .forEach(row -> cells.addAll(tables.whole(row, but)));
        adjusted.forEach(goal -> cells.addAll(tables.whole(goal.row(tables.plan().language()), but)));
        return cells;
    }

    /** The figures of a goal's indicators as they were published; empty where one is hidden. */
    private static Optional<List<IndicatorFigure>> figures(PublishedTables tables, Goal goal) {
        List<IndicatorFigure> figures = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            Optional<MeasureRow> row = tables.find("indicator_value", "indicator",
                    MeasureKey.indicator(goal.id(), i + 1), "");
            if (row.isEmpty() || row.get().status() == Status.SUPPRESSED) {
                return Optional.empty();
            }
            figures.add(figure(goal.indicators().get(i), row.get()));
        }
        return Optional.of(figures);
    }

    private static IndicatorFigure figure(Indicator indicator, MeasureRow row) {
        OptionalDouble value = row.findValue();
        List<String> notes = row.notes().stream()
                .filter(note -> !note.startsWith(ADJUSTED) && !note.startsWith(VERDICT)).toList();
        return new IndicatorFigure(value, row.unit(), row.interval(), bounds(indicator, row.bounds()), row.n(),
                row.frame(), favourable(indicator, row), row.p(), row.status(), notes);
    }

    private static @Nullable Interval bounds(Indicator indicator, @Nullable Interval bounds) {
        return bounds != null && indicator instanceof Indicator.Rated
                ? new Interval(bounds.lo(), bounds.hi(), Ratings.METHOD)
                : bounds;
    }

    private static @Nullable Integer favourable(Indicator indicator, MeasureRow row) {
        Long n = row.n();
        boolean counted = indicator instanceof Indicator.Share || indicator instanceof Indicator.ShareImproved;
        return counted && n != null && row.value() != null
                ? Integer.valueOf((int) Math.round(row.value() * n))
                : null;
    }
}
