package no.kronsj.analysis.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

/**
 * Where one group of an item is hidden, so is everything that compares the item's groups (J2): a test statistic, a common
 * mean or a rank is made of all groups, and with the total and the groups that are shown it leaves too few possibilities
 * for the hidden ones. What is left of a comparison for everybody is the share of each group that is large enough.
 */
final class ComparisonRule {
    private static final String GROUPS = "item_group";
    private static final Set<String> OF_ALL_GROUPS = Set.of("kruskal_wallis", "icc1");
    private static final String SHARE = "top_box_share";

    private ComparisonRule() {}

    static List<MeasureRow> hide(List<MeasureRow> rows) {
        Set<String> hidden = new HashSet<>();
        rows.stream().filter(row -> row.key().scope().equals(GROUPS) && row.status() == Status.SUPPRESSED)
                .forEach(row -> hidden.add(item(row)));
        return rows.stream().map(row -> compares(row) && hidden.contains(item(row)) ? row.hidden() : row).toList();
    }

    private static boolean compares(MeasureRow row) {
        String measure = row.key().measure();
        return OF_ALL_GROUPS.contains(measure) || row.key().scope().equals(GROUPS) && !measure.equals(SHARE);
    }

    private static String item(MeasureRow row) {
        return row.key().wave() + " " + SurveyMeasures.item(row.key().subject());
    }
}
