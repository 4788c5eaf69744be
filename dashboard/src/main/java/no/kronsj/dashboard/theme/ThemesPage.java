package no.kronsj.dashboard.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * All themes.
 *
 * @param answer     how many themes there are, and which is the largest
 * @param themes     largest first
 * @param unassigned how many passages are near none, in a sentence
 * @param hidden     how many themes were too unstable to be shown, in a sentence, or ""
 * @param groups     the columns of the table
 * @param rows       themes by groups
 * @param map        the same as a picture
 * @param revisions  how the themes' shares differ between revisions
 * @param apart      that languages were grouped apart, or ""
 */
public record ThemesPage(String answer, List<Entry> themes, String unassigned, String hidden, List<GroupRow> groups,
        List<Row> rows,
        ThemeMapView map, RevisionShares revisions, String apart) {
    private static final long DARKEST = 5;

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("theme/themes.jte", page.text("themes.title"), read(run, page));
    }

    /** What stands on it. */
    public static ThemesPage read(PublishedRun run, Page page) {
        List<ThemeRow> shown = ThemeLabel.shown(run);
        List<GroupRow> groups = run.results().groups().stream().filter(group -> group.passages() > 0).toList();
        long unassigned = run.results().passages().stream().filter(row -> !row.assigned()).count();
        int hidden = ThemeLabel.whole(run).size() - shown.size();
        return new ThemesPage(
                answer(page, shown), shown.stream().map(row -> entry(run, page, row)).toList(),
                page.words().count("themes.unassigned", unassigned),
                hidden == 0 ? "" : page.words().count("themes.hidden", hidden), groups,
                rows(run, page, shown, groups), ThemeMapView.of(run, page, shown),
                RevisionShares.of(run, page, shown), apart(run, page));
    }

    /** The map, where there are enough themes for one. */
    public static Optional<Svg> picture(PublishedRun run, Page page) {
        ThemeMapView map = ThemeMapView.of(run, page, ThemeLabel.shown(run));
        return map.drawn() ? Optional.of(map.picture()) : Optional.empty();
    }

    private static String answer(Page page, List<ThemeRow> shown) {
        return shown.isEmpty()
                ? page.text("themes.lead")
                : page.words().count("themes.answer", shown.size(), ThemeLabel.of(shown.getFirst()).label());
    }

    private static String apart(PublishedRun run, Page page) {
        Set<Boolean> english = ThemeLabel.whole(run).stream().flatMap(theme -> theme.languages().stream())
                .map(language -> language.equals("en")).collect(Collectors.toSet());
        return english.size() > 1 ? page.text("themes.apart") : "";
    }

    private static Entry entry(PublishedRun run, Page page, ThemeRow row) {
        ThemeLabel label = ThemeLabel.of(row);
        String size = page.words().count("themes.passages", row.passages()) + " "
                + page.words().count("themes.groups", row.groups());
        String standing = row.stability() == null ? "unknown" : row.standing();
        return new Entry(label, size, page.text("themes.standing." + standing),
                Stream.of(row.quote1(), row.quote2()).filter(id -> !id.isEmpty())
                        .flatMap(id -> run.passages().find(id).stream())
                        .map(passage -> Quote.of(run, page, passage)).toList(),
                single(run, row), ThemeLabel.partsOf(run, row.theme()));
    }

    /** Who alone writes of it, in a sentence, or "". */
    private static String single(PublishedRun run, ThemeRow row) {
        return row.groups() == 1 && !row.quote1().isEmpty()
                ? run.passages().find(row.quote1()).map(passage -> run.groupTitle(passage.group())).orElse("")
                : "";
    }

    private static List<Row> rows(PublishedRun run, Page page, List<ThemeRow> themes, List<GroupRow> groups) {
        var rows = new ArrayList<Row>();
        for (ThemeRow theme : themes) {
            rows.add(new Row(ThemeLabel.of(theme), groups.stream()
                    .map(group -> cell(page, ThemeLabel.count(run, theme.theme(), group.group()))).toList()));
        }
        rows.add(new Row(new ThemeLabel(ThemeLabel.UNASSIGNED, page.text("themes.none")), groups.stream()
                .map(group -> cell(page, run.results().passages().stream()
                        .filter((PassageRow row) -> !row.assigned() && row.group().equals(group.group())).count()))
                .toList()));
        return rows;
    }

    private static Cell cell(Page page, long count) {
        return new Cell(page.numbers().whole(count), Math.min(DARKEST, count));
    }

    /** One theme in the list; {@code single} is the only group that wrote of it, or "". */
    public record Entry(ThemeLabel theme, String size, String standing, List<Quote> quotes, String single,
            List<ThemeLabel> parts) {}

    /** One theme in the table. */
    public record Row(ThemeLabel theme, List<Cell> cells) {}

    /** How many passages, and how dark the cell is, 0 to 5. */
    public record Cell(String count, long heat) {}
}
