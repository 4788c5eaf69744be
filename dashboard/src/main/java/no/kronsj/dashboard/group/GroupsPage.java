package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * All groups side by side: first what they wrote, then who was there and how evenly they took part; how they answered is for
 * the restricted view.
 *
 * @param groups     in the order of the programme, which no reader can change
 * @param columns    the measures that any group has, documents before participation
 * @param items      what the groups can be compared on; none in the public view
 * @param comparison the groups on the item asked for, else on the first
 */
public record GroupsPage(List<Entry> groups, List<Column> columns, List<Item> items,
        Optional<Comparison> comparison) {
    /** Measures of what groups wrote; answers of three to six people are nobody's business. */
    private static final List<String> DOCUMENT_MEASURES = List.of("uptake", "uptake_net", "question_coverage",
            "theme_coverage");
    private static final String TALK = "participation_gini";

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("group/groups.jte", page.text("groups.title"), read(run, page));
    }

    /** What stands on it. */
    public static GroupsPage read(PublishedRun run, Page page) {
        List<Column> columns = columns(run, page);
        List<Entry> entries = run.results().groups().stream().map(row -> entry(run, page, row, columns)).toList();
        List<String> items = page.restricted() ? Comparison.items(run) : List.of();
        String asked = page.query().getOrDefault("item", "");
        Optional<String> shown = items.contains(asked) ? Optional.of(asked) : items.stream().findFirst();
        return new GroupsPage(entries, columns,
                items.stream().map(item -> new Item(item, Comparison.title(run, item), shown.get().equals(item)))
                        .toList(),
                shown.map(item -> Comparison.of(run, page, item)));
    }

    private static List<Column> columns(PublishedRun run, Page page) {
        Stream<Column> documents = DOCUMENT_MEASURES.stream()
                .filter(measure -> !run.measures().allOf(measure, "group").isEmpty())
                .map(measure -> new Column(measure, "", page.text("measure." + measure)));
        Stream<Column> talk = run.measures().allOf(TALK).stream()
                .map(row -> row.key().whole()).distinct()
                .map(layer -> new Column(TALK, layer + "@", page.text("measure." + TALK) + ": "
                        + page.layer(layer)));
        return Stream.concat(documents, talk).toList();
    }

    private static Entry entry(PublishedRun run, Page page, GroupRow row, List<Column> columns) {
        Figures figures = page.figures();
        Integer present = row.present();
        String members = page.numbers().whole(row.members());
        return new Entry(row.group(), run.groupTitle(row.group()),
                present == null
                        ? figures.shown(run.measures().find("attendance", row.group()).orElse(null))
                        : figures.plain(page.text("figure.of",
                                page.numbers().whole(present), members)),
                page.numbers().whole(row.documents()), page.numbers().whole(row.passages()), themes(run, row),
                columns.stream().map(column -> {
                    MeasureRow found = run.measures().find(column.measure(), column.before() + row.group())
                            .orElse(null);
                    return column.measure().equals(TALK) ? page.figures().unsigned(found) : figures.shown(found);
                }).toList());
    }

    private static List<String> themes(PublishedRun run, GroupRow group) {
        Stream<String> ids = run.results().passages().stream()
                .filter(row -> row.assigned() && row.group().equals(group.group())).map(row -> row.theme()).distinct();
        return ids.flatMap(id -> run.results().themes().stream().filter(theme -> theme.theme().equals(id)
                && !theme.standing().equals("hidden"))).map(theme -> theme.label().split(";")[0].strip()).toList();
    }

    /** The measures whose pages explain the table, each once. */
    public List<String> explained() {
        return Stream.concat(Stream.of("themes", "retention"), columns.stream().map(Column::measure)).distinct()
                .toList();
    }

    /** One group on one line; {@code figures} in the order of the columns. */
    public record Entry(String group, String title, Shown present, String documents, String passages,
            List<String> themes, List<Shown> figures) {}

    /** One measure of groups; {@code before} stands before the group's id in the subject. */
    public record Column(String measure, String before, String name) {}

    /** An item to compare the groups on. */
    public record Item(String id, String title, boolean chosen) {}
}
