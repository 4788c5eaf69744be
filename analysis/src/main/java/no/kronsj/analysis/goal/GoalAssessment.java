package no.kronsj.analysis.goal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.analysis.statistics.TippingPoint;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Language;

/** One goal with the figures of its indicators, the first of which is judged. */
public record GoalAssessment(Goal goal, List<IndicatorFigure> figures) {
    public GoalAssessment {
        figures = List.copyOf(figures);
    }

    /** The figure that the verdict rests on. */
    public IndicatorFigure judged() {
        return figures.get(0);
    }

    /** The verdict. */
    public Verdict verdict() {
        IndicatorFigure figure = judged();
        return figure.value().isEmpty() || goal.expected() == null
                ? Verdict.NO_DATA
                : GoalJudge.judge(figure.interval(), figure.bounds(), goal.expected().threshold(),
                        goal.expected().direction());
    }

    /** The level −2..2 of the value, where the plan has four edges. */
    public OptionalInt level() {
        return judged().value().isPresent() ? levelOf(judged().value().getAsDouble()) : OptionalInt.empty();
    }

    /** The level at one end of the worst-case bounds, the value's own where there are none. */
    public OptionalInt levelAt(boolean best) {
        Interval bounds = judged().bounds();
        if (bounds == null || goal.expected() == null) {
            return level();
        }
        boolean up = goal.expected().direction() == Direction.UP;
        return levelOf(best == up ? bounds.hi() : bounds.lo());
    }

    private OptionalInt levelOf(double value) {
        return goal.expected() instanceof Expected.Edges edges
                ? OptionalInt.of(edges.level(value))
                : OptionalInt.empty();
    }

    /** Whether the value stands at or above the expected level; a goal without a value does not. */
    public boolean atExpected() {
        return judged().value().isPresent() && goal.expected() != null
                && goal.expected().met(judged().value().getAsDouble());
    }

    /** What share of those who did not answer would have to be favourable; for shares of a known frame only. */
    public OptionalDouble tippingPoint() {
        Integer favourable = judged().favourable();
        Long people = judged().frame();
        if (favourable == null || people == null || goal.expected() == null
                || goal.expected().direction() == Direction.DOWN) {
            return OptionalDouble.empty();
        }
        return TippingPoint.of(goal.expected().threshold(), favourable, Math.toIntExact(judged().n()),
                Math.toIntExact(people)).value();
    }

    /** Why there is none, of a share. */
    String whyNoTippingPoint() {
        if (judged().frame() == null) {
            return "FRAME-UNKNOWN";
        }
        if (goal.expected() == null) {
            return "nothing expected";
        }
        return goal.expected().direction() == Direction.DOWN ? "lower is better" : "nobody is missing";
    }

    /** The goal as a row. */
    public GoalRow row(Language language) {
        IndicatorFigure figure = judged();
        OptionalInt level = level();
        OptionalDouble tipping = tippingPoint();
        return new GoalRow(goal.id(), goal.title().in(language), verdict(), level.isPresent() ? level.getAsInt() : null,
                boxed(figure.value()), figure.unit(), figure.interval(), figure.bounds(),
                goal.expected() == null ? null : goal.expected().threshold(), boxed(tipping), figure.n(),
                figure.frame(),
                figure.value().isEmpty() ? Status.NO_DATA : figure.status(), figure.notes());
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
