package no.kronsj.analysis.command;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.wording.Numbers;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Workshop;

/** The verdicts as a table for the terminal, in the language of the edition. */
final class VerdictTable {
    private static final int LONGEST_TITLE = 44;

    private VerdictTable() {}

    static List<String> lines(Workshop plan, Results results) {
        Wording words = Wording.in(plan.language());
        int width = results.goals().stream().mapToInt(goal -> Math.min(LONGEST_TITLE, goal.title().length())).max()
                .orElse(0);
        var lines = new ArrayList<String>();
        lines.add(plan.title().in(plan.language()));
        for (GoalRow goal : results.goals()) {
            String title = goal.title().length() > LONGEST_TITLE
                    ? goal.title().substring(0, LONGEST_TITLE - 1) + "…"
                    : goal.title();
            lines.add("  " + pad(title, width) + "  " + pad(value(goal, words.numbers()), 8) + "  "
                    + pad(base(goal), 9) + "  " + words.text("verdict." + goal.verdict().word()));
        }
        return lines;
    }

    private static String value(GoalRow goal, Numbers numbers) {
        if (goal.value() == null) {
            return "–";
        }
        long base = goal.n() == null ? 0 : goal.n();
        return switch (goal.unit()) {
            case SHARE, PROBABILITY -> numbers.percent(goal.value(), base);
            case POINTS -> numbers.signed(goal.value(), 0);
            case INDEX -> numbers.signed(goal.value(), 2);
            case COUNT, MINUTES -> numbers.decimal(goal.value(), 0);
            case SCORE, T -> numbers.decimal(goal.value(), 1);
        };
    }

    private static String base(GoalRow goal) {
        if (goal.n() == null) {
            return "";
        }
        return goal.frame() == null ? "n " + goal.n() : goal.n() + "/" + goal.frame();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
