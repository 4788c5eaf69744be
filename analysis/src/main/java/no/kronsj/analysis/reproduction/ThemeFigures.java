package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.Unit;

/** How much is said of each theme, from the theme of every passage, and what the table of themes repeats. */
final class ThemeFigures implements Recomputation {
    private static final Set<String> VALUE = Set.of("value");

    /** Whose passages: a group's, or "" for all; of a revision, or "" for all. */
    private record Part(String group, String revision) {
        MeasureKey key(String theme) {
            return group.isEmpty()
                    ? new MeasureKey("theme_share", "G4", "theme", theme, revision)
                    : new MeasureKey("theme_share", "G4", "theme_group", theme + "@" + group, revision);
        }
    }

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        List<ThemeRow> themes = tables.results().themes();
        var cells = new ArrayList<ExpectedCell>();
        themes.forEach(theme -> {
            repeated(tables, cells, new MeasureKey("theme_stability", "", "theme", theme.theme(), ""),
                    theme.stability());
            repeated(tables, cells, new MeasureKey("theme_coherence", "", "theme", theme.theme(), ""),
                    theme.coherence());
        });
        List<ThemeRow> top = themes.stream().filter(theme -> theme.within().isEmpty()).toList();
        if (!top.isEmpty()) {
            double several = top.stream().filter(theme -> theme.groups() > 1).count();
            cells.addAll(tables.only(MeasureRow.of(new MeasureKey("themes_of_several", "G10", "edition",
                    tables.plan().editionId(), ""), several / top.size(), Unit.SHARE, top.size()),
                    Set.of("value", "n")));
        }
        return shares(tables, top, cells);
    }

    private static void repeated(PublishedTables tables, List<ExpectedCell> cells, MeasureKey key,
            @Nullable Double value) {
        if (value != null) {
            cells.addAll(tables.only(MeasureRow.of(key, value, Unit.INDEX, 0), VALUE));
        }
    }

    private static List<ExpectedCell> shares(PublishedTables tables, List<ThemeRow> top, List<ExpectedCell> cells) {
        List<PassageRow> sorted = tables.results().passages().stream().filter(row -> !row.theme().isEmpty()).toList();
        Set<Part> all = new LinkedHashSet<>();
        sorted.forEach(row -> parts(row).forEach(all::add));
        for (Part part : all) {
            List<PassageRow> of = sorted.stream().filter(row -> parts(row).anyMatch(part::equals)).toList();
            for (ThemeRow theme : top) {
                long count = of.stream().filter(row -> row.assigned() && row.theme().equals(theme.theme())).count();
                cells.addAll(tables.whole(MeasureRow.of(part.key(theme.theme()), (double) count / of.size(),
                        Unit.SHARE, count).frame((long) of.size()), Set.of()));
            }
        }
        return cells;
    }

    private static Stream<Part> parts(PassageRow row) {
        return Stream.of(new Part("", ""), new Part("", row.revision()), new Part(row.group(), ""),
                new Part(row.group(), row.revision())).distinct();
    }
}
