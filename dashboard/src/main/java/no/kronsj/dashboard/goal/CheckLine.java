package no.kronsj.dashboard.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.Numbers;

/** A sum that a reader can do: {@code 46 / 50 = 92 %}, and what it is. Every number in it stands in the table. */
public record CheckLine(String sum, String meaning) {

    /** The value and both bounds of a share of people; nothing for other figures. */
    static List<CheckLine> of(Page page, GoalRow row) {
        Double value = row.value();
        Long n = row.n();
        Long frame = row.frame();
        if (value == null || n == null || row.unit() != Unit.SHARE) {
            return List.of();
        }
        Optional<Long> favourable = page.figures().count(value, n);
        var lines = new ArrayList<CheckLine>();
        favourable.ifPresent(k -> {
            Numbers numbers = page.numbers();
            lines.add(new CheckLine(sum(numbers.whole(k), numbers.whole(n), numbers.percent(value, n)),
                    page.text("goal.check.value")));
            Interval bounds = row.bounds();
            Long silent = row.tipping().silent();
            if (bounds != null && frame != null && silent != null && silent > 0) {
                lines.add(new CheckLine(sum(numbers.whole(k), numbers.whole(frame), numbers.percent(bounds.lo(), n)),
                        page.text("goal.check.low")));
                lines.add(new CheckLine(sum("(" + numbers.whole(k) + " + " + numbers.whole(silent) + ")",
                        numbers.whole(frame), numbers.percent(bounds.hi(), n)), page.text("goal.check.high")));
            }
        });
        return lines;
    }

    private static String sum(String above, String below, String result) {
        return above + " / " + below + " = " + result;
    }
}
