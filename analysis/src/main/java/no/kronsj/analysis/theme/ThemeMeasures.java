package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.Passage;

/**
 * Stability and coherence of each theme, and its share of the passages: of all, of each revision, of each group. What groups wrote
 * is no survey answer and is not hidden.
 */
public final class ThemeMeasures {
    /** Below this coherence describes and proves nothing (G6). */
    private static final int DESCRIPTIVE = 100;

    private final Themes themes;
    private final Map<String, Passage> passages = new TreeMap<>();
    private final List<MeasureRow> rows = new ArrayList<>();

    private ThemeMeasures(Themes themes, List<Passage> grouped) {
        this.themes = themes;
        grouped.forEach(passage -> passages.put(passage.id(), passage));
    }

    /** The rows of an edition; none without themes. */
    public static List<MeasureRow> rows(String edition, Themes themes, List<Passage> grouped) {
        return themes.themes().isEmpty() ? List.of() : new ThemeMeasures(themes, grouped).rows(edition);
    }

    private List<MeasureRow> rows(String edition) {
        themes.themes().forEach(theme -> {
            rows.add(stability(theme));
            rows.add(coherence(theme));
        });
        long several = top().stream().filter(theme -> theme.groups() > 1).count();
        rows.add(MeasureRow.of(new MeasureKey("themes_of_several", "G10", "edition", edition, ""),
                (double) several / top().size(), Unit.SHARE, top().size()));
        themes.agreement().ifPresent(agreement -> rows.add(MeasureRow
                .of(new MeasureKey("theme_agreement", "G5", "edition", edition, ""), agreement, Unit.INDEX,
                        passages.size())
                .drawn(themes.seed(), themes.samples())));
        rows.addAll(new ThemeCoverage(themes, passages).rows(edition));
        shares();
        return List.copyOf(rows);
    }

    private List<Theme> top() {
        return themes.themes().stream().filter(theme -> theme.within().isEmpty()).toList();
    }

    private MeasureRow stability(Theme theme) {
        var key = new MeasureKey("theme_stability", "G5", "theme", theme.id(), "");
        MeasureRow row = theme.stability().isPresent()
                ? MeasureRow.of(key, theme.stability().getAsDouble(), Unit.INDEX, theme.passages())
                        .drawn(themes.seed(), themes.samples())
                : MeasureRow.without(key, Unit.INDEX, Status.UNDEFINED).n(theme.passages());
        return row.notes(theme.standing().name());
    }

    private MeasureRow coherence(Theme theme) {
        var key = new MeasureKey("theme_coherence", "G6", "theme", theme.id(), "");
        Coherence coherence = theme.coherence();
        MeasureRow row = coherence.value().isPresent()
                ? MeasureRow.of(key, coherence.value().getAsDouble(), Unit.INDEX, passages.size())
                : MeasureRow.without(key, Unit.INDEX, Status.NO_DATA).n(passages.size());
        return row.notes(passages.size() < DESCRIPTIVE ? "DESCRIPTIVE" : "",
                coherence.skipped() == 0 ? "" : "SKIPPED: " + coherence.skipped());
    }

    /** Whose passages a share is of: a group's or "" for all, of a revision or "" for all. */
    private record Part(String group, String revision) {
        static final Comparator<Part> ORDER = Comparator.comparing(Part::group).thenComparing(Part::revision,
                Passage.REVISIONS);
    }

    private void shares() {
        Map<Part, Integer> all = new TreeMap<>(Part.ORDER);
        Map<Part, Map<String, Integer>> counts = new TreeMap<>(Part.ORDER);
        themes.passages().forEach(membership -> {
            for (Part part : parts(Objects.requireNonNull(passages.get(membership.passage())))) {
                all.merge(part, 1, Integer::sum);
                if (membership.assigned()) {
                    counts.computeIfAbsent(part, of -> new TreeMap<>()).merge(membership.theme(), 1, Integer::sum);
                }
            }
        });
        all.forEach((part, n) -> top().forEach(theme -> rows
                .add(share(theme, part, counts.getOrDefault(part, Map.of()).getOrDefault(theme.id(), 0), n))));
    }

    private static Set<Part> parts(Passage passage) {
        return new HashSet<>(List.of(new Part("", ""), new Part("", passage.revision()),
                new Part(passage.group(), ""), new Part(passage.group(), passage.revision())));
    }

    private static MeasureRow share(Theme theme, Part part, int count, int of) {
        MeasureKey key = part.group().isEmpty()
                ? new MeasureKey("theme_share", "G4", "theme", theme.id(), part.revision())
                : new MeasureKey("theme_share", "G4", "theme_group", theme.id() + "@" + part.group(), part.revision());
        return MeasureRow.of(key, (double) count / of, Unit.SHARE, count).frame((long) of);
    }
}
