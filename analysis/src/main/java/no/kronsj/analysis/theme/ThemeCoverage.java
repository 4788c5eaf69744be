package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.analysis.figure.Suggestions;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.text.Passage;

/**
 * Which share of the themes each group touches with its last texts. What people put into a theme is sure; every other cell may
 * be otherwise, and that is what the bounds say.
 */
final class ThemeCoverage {
    private record Cell(String group, String theme) {}

    private final Set<String> groups = new TreeSet<>();
    private final List<String> top;
    private final Set<Cell> touched = new HashSet<>();
    private final Set<Cell> sure = new HashSet<>();

    ThemeCoverage(Themes themes, Map<String, Passage> passages) {
        top = themes.themes().stream().filter(theme -> theme.within().isEmpty())
                .filter(theme -> theme.standing() != Theme.Standing.HIDDEN).map(Theme::id).toList();
        Map<String, String> last = new HashMap<>();
        passages.values().forEach(passage -> last.merge(text(passage), passage.revision(),
                (one, other) -> Passage.REVISIONS.compare(one, other) > 0 ? one : other));
        for (Themes.Membership membership : themes.passages()) {
            Passage passage = Objects.requireNonNull(passages.get(membership.passage()));
            if (!passage.group().isEmpty() && passage.revision().equals(last.get(text(passage)))) {
                count(passage.group(), membership);
            }
        }
    }

    private static String text(Passage passage) {
        return passage.group() + "/" + passage.kind();
    }

    private void count(String group, Themes.Membership membership) {
        groups.add(group);
        var cell = new Cell(group, membership.theme());
        if (membership.assigned() && top.contains(membership.theme())) {
            touched.add(cell);
            if (membership.settled()) {
                sure.add(cell);
            }
        }
    }

    /** A row per group and one for all; none without groups or without a theme that holds. */
    List<MeasureRow> rows(String edition) {
        List<MeasureRow> rows = new ArrayList<>();
        if (top.isEmpty() || groups.isEmpty()) {
            return rows;
        }
        groups.forEach(group -> rows.add(row("group", group, Set.of(group))));
        rows.add(row("edition", edition, groups));
        return rows;
    }

    private MeasureRow row(String scope, String subject, Set<String> of) {
        int cells = of.size() * top.size();
        long certain = sure.stream().filter(cell -> of.contains(cell.group())).count();
        double told = touched.stream().filter(cell -> of.contains(cell.group())).count();
        return MeasureRow
                .of(new MeasureKey("theme_coverage", "G4", scope, subject, ""), told / cells, Unit.SHARE, cells)
                .frame((long) cells).bounds(Suggestions.bounds((double) certain / cells, 1))
                .notes(Suggestions.confirmed(certain, cells));
    }
}
