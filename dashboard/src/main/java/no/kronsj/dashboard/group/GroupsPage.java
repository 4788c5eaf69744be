package no.kronsj.dashboard.group;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * All groups side by side.
 *
 * @param groups  in the order of the plan
 * @param columns the document measures that any group has, by measure id
 */
public record GroupsPage(List<Entry> groups, List<String> columns) {
    /** Measures of what groups wrote; answers of three to six people are nobody's business. */
    private static final List<String> DOCUMENT_MEASURES = List.of("uptake", "uptake_net", "question_coverage");

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        List<String> columns = DOCUMENT_MEASURES.stream()
                .filter(measure -> !run.measures().allOf(measure, "group").isEmpty()).toList();
        var figures = new Figures(page.words());
        var entries = run.results().groups().stream().map(row -> new Entry(row.group(), run.groupTitle(row.group()),
                page.text("figure.of", page.numbers().whole(row.present()), page.numbers().whole(row.members())),
                page.numbers().whole(row.documents()), page.numbers().whole(row.passages()),
                themes(run, row), columns.stream().map(measure -> figures.shown(
                        run.measures().allOf(measure, "group").stream().filter(found -> isAbout(found, row)).findFirst()
                                .orElse(null)))
                        .toList()))
                .toList();
        return new View("group/groups.jte", page.text("groups.title"), new GroupsPage(entries, columns));
    }

    private static boolean isAbout(MeasureRow measure, GroupRow group) {
        return measure.key().subject().equals(group.group());
    }

    private static List<String> themes(PublishedRun run, GroupRow group) {
        Stream<String> ids = run.results().passages().stream()
                .filter(row -> row.assigned() && row.group().equals(group.group())).map(row -> row.theme()).distinct();
        return ids.flatMap(id -> run.results().themes().stream().filter(theme -> theme.theme().equals(id)
                && !theme.standing().equals("hidden"))).map(theme -> theme.label().split(";")[0].strip()).toList();
    }

    /** One group on one line; {@code figures} in the order of the columns. */
    public record Entry(String group, String title, String present, String documents, String passages,
            List<String> themes, List<Shown> figures) {}
}
