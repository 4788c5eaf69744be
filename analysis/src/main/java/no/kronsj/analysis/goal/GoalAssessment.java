package no.kronsj.analysis.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Goal.Rule;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Language;

/** One goal with the figures of its indicators; the goal's rule says which of them are judged. */
public record GoalAssessment(Goal goal, List<IndicatorFigure> figures) {
    public GoalAssessment {
        figures = figures.isEmpty()
                ? List.of(IndicatorFigure.none(Unit.INDEX, "no indicator"))
                : List.copyOf(figures);
    }

    /** The figure that the verdict rests on. */
    public IndicatorFigure judged() {
        return figures.get(SeveralVerdicts.deciding(goal.rule(), verdicts()));
    }

    /** The figures that the rule looks at: the first, or all. */
    List<IndicatorFigure> counting() {
        return several() ? figures : figures.subList(0, 1);
    }

    /** Whether several figures decide together. */
    boolean several() {
        return goal.rule() != Rule.FIRST && figures.size() > 1;
    }

    /** The verdict. */
    public Verdict verdict() {
        return SeveralVerdicts.of(goal.rule(), verdicts());
    }

    private List<Verdict> verdicts() {
        return counting().stream().map(this::verdict).toList();
    }

    /** What one figure alone would say. */
    Verdict verdict(IndicatorFigure figure) {
        return figure.value().isEmpty() || goal.expected() == null
                ? Verdict.NO_DATA
                : GoalJudge.judge(figure.interval(), figure.bounds(), goal.expected().threshold(),
                        goal.expected().direction());
    }

    /** The level −2..2, where the plan has four edges or people scored. */
    public OptionalInt level() {
        return level(IndicatorFigure::value);
    }

    /** The level at one end of the worst-case bounds, the value's own where there are none. */
    public OptionalInt levelAt(boolean best) {
        return level(figure -> end(figure, best));
    }

    private OptionalDouble end(IndicatorFigure figure, boolean best) {
        Interval bounds = figure.bounds();
        if (bounds == null || goal.expected() == null) {
            return figure.value();
        }
        boolean up = goal.expected().direction() == Direction.UP;
        return OptionalDouble.of(best == up ? bounds.hi() : bounds.lo());
    }

    private OptionalInt level(Function<IndicatorFigure, OptionalDouble> point) {
        List<OptionalInt> levels = counting().stream()
                .map(figure -> figure.value().isEmpty() ? OptionalInt.empty() : levelOf(point.apply(figure))).toList();
        if (levels.stream().anyMatch(OptionalInt::isEmpty)) {
            return OptionalInt.empty();
        }
        IntStream all = levels.stream().mapToInt(OptionalInt::getAsInt);
        return goal.rule() == Rule.ANY ? all.max() : all.min();
    }

    private OptionalInt levelOf(OptionalDouble value) {
        boolean scored = goal.indicators().stream().findFirst().filter(Indicator.Rated.class::isInstance).isPresent();
        return switch (goal.expected()) {
            case Expected.Edges edges -> OptionalInt.of(edges.level(value.orElseThrow()));
            case Expected.Value one when scored -> OptionalInt.of((int) Math.rint(value.orElseThrow()));
            case Expected.Value one -> OptionalInt.empty();
            case null -> OptionalInt.empty();
        };
    }

    /** Whether the value stands at or above the expected level; a goal without a value does not. */
    public boolean atExpected() {
        return goal.rule() == Rule.ANY
                ? counting().stream().anyMatch(this::atExpected)
                : counting().stream().allMatch(this::atExpected);
    }

    private boolean atExpected(IndicatorFigure figure) {
        return figure.value().isPresent() && goal.expected() != null
                && goal.expected().met(figure.value().getAsDouble());
    }

    /** What those who did not answer could do to the verdict. */
    public Tipping tipping() {
        return several() ? Tipping.none(Tipping.Reach.SEVERAL) : GoalTipping.of(judged(), goal.expected());
    }

    /** The goal as a row. */
    public GoalRow row(Language language) {
        IndicatorFigure figure = judged();
        OptionalInt level = level();
        return new GoalRow(goal.id(), goal.title().in(language), verdict(), level.isPresent() ? level.getAsInt() : null,
                boxed(figure.value()), figure.unit(), figure.interval(), figure.bounds(),
                goal.expected() == null ? null : goal.expected().threshold(), tipping(), figure.n(),
                figure.frame(), figure.value().isEmpty() ? without(figure) : figure.status(), notes(figure));
    }

    private static Status without(IndicatorFigure figure) {
        return figure.status().mayHaveValue() ? Status.NO_DATA : figure.status();
    }

    private List<String> notes(IndicatorFigure figure) {
        if (!several()) {
            return figure.notes();
        }
        var notes = new ArrayList<>(figure.notes());
        notes.add((goal.rule() == Rule.ALL ? "RULE-ALL: %s, %s" : "RULE-ANY: %s, %s").formatted(figures.size(),
                SeveralVerdicts.deciding(goal.rule(), verdicts()) + 1));
        long absent = figures.stream().filter(one -> one.value().isEmpty()).count();
        if (absent > 0) {
            notes.add("RULE-ABSENT: %s".formatted(absent));
        }
        return notes;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
