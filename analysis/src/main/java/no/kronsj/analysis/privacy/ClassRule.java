package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.result.MeasureRow;

/**
 * Cliff's delta of two classes with its interval and p is as good as their answers, and what all answered leaves those of a
 * small class (J2). So an attribute is compared on an item only where no class of it is small, nor those whose class is not
 * known.
 */
final class ClassRule {
    private static final Pattern SIZES = Pattern.compile("(\\d+) against (\\d+)");

    private final int minimumCell;

    ClassRule(int minimumCell) {
        this.minimumCell = minimumCell;
    }

    /** {@code rows} after the rules for single figures, {@code full} the same rows before them. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<String, Map<String, Long>> attributes = new HashMap<>();
        Map<String, Long> answers = new HashMap<>();
        for (MeasureRow row : full) {
            if (compares(row)) {
                readSizes(row, attributes.computeIfAbsent(attribute(row), first -> new TreeMap<>()));
            } else if (row.key().measure().equals("top_box_share") && row.n() != null) {
                answers.put(SurveyMeasures.key(row.key().subject(), row.key().wave()), row.n());
            }
        }
        Set<String> telling = new HashSet<>();
        attributes.forEach((attribute, sizes) -> {
            long known = sizes.values().stream().mapToLong(Long::longValue).sum();
            long others = answers.getOrDefault(attribute.substring(attribute.indexOf('@') + 1), known) - known;
            if (small(others) || sizes.values().stream().anyMatch(this::small)) {
                telling.add(attribute);
            }
        });
        return rows.stream().map(row -> compares(row) && telling.contains(attribute(row)) ? row.hidden() : row)
                .toList();
    }

    private boolean small(long people) {
        return DisclosureControl.smallCell(people, minimumCell);
    }

    /** An attribute of too many values is not compared. */
    private static boolean compares(MeasureRow row) {
        return row.key().measure().equals("cliffs_delta") && row.key().subject().indexOf('=') >= 0;
    }

    /** {@code role@after.voice after}. */
    private static String attribute(MeasureRow row) {
        String item = SurveyMeasures.item(row.key().subject());
        return row.key().subject().substring(item.length() + 1, row.key().subject().indexOf('=')) + "@"
                + SurveyMeasures.key(item, row.key().wave());
    }

    private static void readSizes(MeasureRow row, Map<String, Long> sizes) {
        String pair = row.key().subject().substring(row.key().subject().indexOf('=') + 1);
        int between = pair.indexOf(':');
        row.notes().stream().map(SIZES::matcher).filter(Matcher::matches).forEach(told -> {
            sizes.put(pair.substring(0, between), Long.valueOf(told.group(1)));
            sizes.put(pair.substring(between + 1), Long.valueOf(told.group(2)));
        });
    }
}
