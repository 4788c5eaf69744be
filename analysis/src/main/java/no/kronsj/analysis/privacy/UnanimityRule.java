package no.kronsj.analysis.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;

/**
 * Where fewer than ten people agree without exception on an item that needs more care, the figure tells what each of them
 * answered (J1): everything about that item and that group, or that change or goal, is hidden. An answer level that nobody
 * chose is not unanimity and stays. Two sets that do not overlap at all are hidden whatever their sizes, which their
 * figure does not tell apart.
 */
final class UnanimityRule {
    private static final int ENOUGH_PEOPLE = 10;
    private static final Set<String> TWO_SETS = Set.of("cliffs_delta", "change_unpaired");
    private static final double TOLERANCE = 1e-9;
    private static final double POINTS = 100;

    private final SurveyMeasures survey;

    UnanimityRule(SurveyMeasures survey) {
        this.survey = survey;
    }

    List<MeasureRow> hide(List<MeasureRow> rows) {
        Set<String> unanimous = new HashSet<>();
        rows.stream().filter(row -> survey.sensitive(row) && unanimous(row)).forEach(row -> unanimous.add(cell(row)));
        return rows.stream().map(row -> survey.contains(row) && unanimous.contains(cell(row)) ? row.hidden() : row)
                .toList();
    }

    /** The figures that tell the same: of an item or of a group within it, of a change, of a goal. */
    private static String cell(MeasureRow row) {
        String subject = row.key().subject();
        return switch (row.key().scope()) {
            case "item" -> row.key().measure().equals("cliffs_delta")
                    ? "classes " + subject + " " + row.key().wave()
                    : "item " + SurveyMeasures.item(subject) + " " + row.key().wave();
            case "indicator", "goal" -> "goal " + subject;
            default -> row.key().scope() + " " + subject + " " + row.key().wave();
        };
    }

    private static boolean unanimous(MeasureRow row) {
        Double value = row.value();
        Long n = row.n();
        if (value != null && TWO_SETS.contains(row.key().measure())) {
            return near(Math.abs(value), 1);
        }
        if (value == null || n == null || n >= ENOUGH_PEOPLE) {
            return false;
        }
        return switch (row.key().measure()) {
            case "top_box_share" -> near(value, 0) || near(value, 1);
            case "change_direction" -> near(Math.abs(value), 1);
            case "indicator_value" -> atTheEnd(value, row.unit());
            default -> false;
        };
    }

    private static boolean atTheEnd(double value, @Nullable Unit unit) {
        return unit == Unit.SHARE && near(value, 0) || near(Math.abs(value), 1)
                || unit == Unit.POINTS && near(Math.abs(value), POINTS);
    }

    private static boolean near(double value, double end) {
        return Math.abs(value - end) < TOLERANCE;
    }
}
