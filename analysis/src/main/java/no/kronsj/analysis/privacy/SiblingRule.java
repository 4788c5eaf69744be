package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

/**
 * A hidden group must not follow from the total and its siblings (J2). What the total leaves when the shown groups are
 * taken off it must be more than one group, of at least the minimum cell together, who do not all think alike: else the
 * smallest group that is still shown is hidden too, and a lone shown one goes with them. People of no group are in the
 * total and in no group, so they are part of what is left. A group that is hidden is hidden in every figure of the item,
 * for each of them gives its n away; so is every group of an item whose total is hidden. To an item that needs more care what
 * is left must not tell of few, as no group may that is shown.
 */
final class SiblingRule {
    private static final String GROUPS = "item_group";
    private static final String TOP_BOX = "top_box_share";

    private final int minimumCell;
    private final SensitiveCounts sensitive;
    private final SurveyMeasures survey;

    /** People of one group, or all, and how many of them are in the top box. */
    private record Cell(String group, long n, long favourable) {
        Cell minus(Cell other) {
            return new Cell(group, n - other.n, favourable - other.favourable);
        }

        boolean unanimous() {
            return favourable <= 0 || favourable >= n;
        }
    }

    SiblingRule(int minimumCell, SurveyMeasures survey) {
        this.minimumCell = minimumCell;
        this.sensitive = new SensitiveCounts(minimumCell);
        this.survey = survey;
    }

    /** {@code rows} after the rules for single figures, {@code full} the same rows before them. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<String, Map<String, Cell>> groups = new HashMap<>();
        Map<String, Cell> totals = new HashMap<>();
        for (MeasureRow row : full) {
            if (row.key().measure().equals(TOP_BOX) && row.key().scope().equals(GROUPS)) {
                groups.computeIfAbsent(SurveyMeasures.family(row), family -> new TreeMap<>()).put(group(row),
                        cell(row));
            } else if (row.key().measure().equals(TOP_BOX)) {
                totals.put(SurveyMeasures.family(row), cell(row));
            }
        }
        Set<String> hidden = new HashSet<>();
        rows.stream().filter(row -> row.key().scope().equals(GROUPS) && row.status() == Status.SUPPRESSED)
                .forEach(row -> hidden.add(name(row)));
        rows.stream().filter(row -> !row.key().scope().equals(GROUPS) && row.key().measure().equals(TOP_BOX)
                && row.status() == Status.SUPPRESSED)
                .forEach(row -> hidden.addAll(members(groups.getOrDefault(SurveyMeasures.family(row), Map.of()),
                        SurveyMeasures.family(row))));
        groups.forEach((family, cells) -> hideMore(family, new ArrayList<>(cells.values()), totals.get(family),
                hidden));
        return rows.stream().map(row -> row.key().scope().equals(GROUPS) && hidden.contains(name(row))
                && row.status() != Status.NO_DATA ? row.hidden() : row).toList();
    }

    private void hideMore(String family, List<Cell> groups, @Nullable Cell stated,
            Set<String> hidden) {
        Cell total = stated != null ? stated : sum(groups);
        var shown = new ArrayList<>(groups.stream().filter(cell -> cell.n() > 0)
                .filter(cell -> !hidden.contains(family + "@" + cell.group()))
                .sorted(Comparator.comparingLong(Cell::n).thenComparing(Cell::group)).toList());
        int left = (int) groups.stream().filter(cell -> hidden.contains(family + "@" + cell.group())).count();
        Cell nobodys = total.minus(sum(groups));
        boolean tender = survey.sensitiveFamily(family);
        if (left == 0 && (nobodys.n() <= 0 || nobodys.n() >= minimumCell && !(tender && tells(nobodys)))) {
            return;
        }
        left += nobodys.n() > 0 ? 1 : 0;
        while (!shown.isEmpty() && (shown.size() == 1 || left < 2 || exposed(total, total.minus(sum(shown)))
                || tender && tells(total.minus(sum(shown))))) {
            hidden.add(family + "@" + shown.remove(0).group());
            left++;
        }
    }

    private boolean exposed(Cell total, Cell rest) {
        return rest.n() < minimumCell || rest.unanimous() && !total.unanimous();
    }

    private boolean tells(Cell rest) {
        return sensitive.tells(rest.favourable(), rest.n());
    }

    private static Set<String> members(Map<String, Cell> groups, String family) {
        return groups.keySet().stream().map(group -> family + "@" + group).collect(Collectors.toSet());
    }

    private static Cell sum(List<Cell> cells) {
        return new Cell("", cells.stream().mapToLong(Cell::n).sum(),
                cells.stream().mapToLong(Cell::favourable).sum());
    }

    private static Cell cell(MeasureRow row) {
        long n = row.n() == null ? 0 : row.n();
        return new Cell(group(row), n, Math.round(row.findValue().orElse(0) * n));
    }

    private static String group(MeasureRow row) {
        String subject = row.key().subject();
        return subject.substring(Math.min(subject.length(), SurveyMeasures.item(subject).length() + 1));
    }

    private static String name(MeasureRow row) {
        return SurveyMeasures.family(row) + "@" + group(row);
    }
}
