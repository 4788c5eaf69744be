package no.kronsj.dashboard.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * All groups on one item, in the programme's order and for the restricted view only. What may be said of differences comes
 * first: whether there are any (D4), how many comparisons were made (B12), and a "best" group only where the table says
 * that D6 allows the word.
 *
 * @param item      its id
 * @param title     as the participants read it
 * @param sentences what the comparison says
 * @param tests     the figures of all groups together
 * @param lines     one per group
 */
public record Comparison(String item, String title, List<String> sentences, List<Test> tests, List<Line> lines) {
    private static final double LEVEL = 0.05;
    private static final String COUNTED = " comparisons";

    static Comparison of(PublishedRun run, Page page, String item) {
        List<Line> lines = run.results().groups().stream().map(GroupRow::group)
                .map(group -> new Line(group, run.groupTitle(group), GroupAnswers.of(run, page, item, group))).toList();
        List<Test> tests = List.of(test(run, page, "kruskal_wallis", item), test(run, page, "icc1", item));
        return new Comparison(item, title(run, item), sentences(run, page, item), tests, lines);
    }

    static String title(PublishedRun run, String item) {
        return run.info().findItem(item).map(ItemInfo::heading).orElse(item);
    }

    /** The items that any group answered, in the order of the table. */
    static List<String> items(PublishedRun run) {
        return run.measures().allOf("top_box_share", "item_group").stream()
                .map(row -> row.key().whole()).distinct().toList();
    }

    private static Test test(PublishedRun run, Page page, String measure, String item) {
        MeasureRow row = run.measures().find(measure, item).orElse(null);
        Double p = row == null ? null : row.p();
        return new Test(measure, page.text("measure." + measure), page.figures().unsigned(row),
                p == null ? "" : page.text("comparison.p", page.numbers().decimal(p, 3)));
    }

    private static List<String> sentences(PublishedRun run, Page page, String item) {
        var sentences = new ArrayList<String>();
        run.measures().find("kruskal_wallis", item).ifPresent(row -> {
            Double p = row.p();
            sentences.add(
                    page.text(p == null ? "comparison.untested" : p < LEVEL ? "comparison.some" : "comparison.none"));
            comparisons(row).ifPresent(count -> sentences.add(page.text("comparison.count",
                    page.numbers().whole(count))));
        });
        List<MeasureRow> pooled = run.measures().partsOf("pooled_mean", item);
        if (pooled.stream().anyMatch(row -> row.notes().contains("all alike"))) {
            sentences.add(page.text("comparison.alike"));
        }
        if (pooled.stream().anyMatch(row -> row.notes().contains("APPROX"))) {
            sentences.add(page.text("comparison.rough"));
        }
        run.measures().partsOf("rank_lo", item).stream().filter(row -> row.notes().contains("BEST")).findFirst()
                .ifPresent(row -> sentences.add(page.text("comparison.best",
                        run.groupTitle(row.key().subject().substring(item.length() + 1)))));
        return sentences;
    }

    private static Optional<Long> comparisons(MeasureRow row) {
        return row.notes().stream().filter(note -> note.startsWith("of ") && note.endsWith(COUNTED))
                .map(note -> note.substring(3, note.length() - COUNTED.length()))
                .filter(count -> count.matches("\\d{1,9}")).map(Long::valueOf).findFirst();
    }

    /** The number of a note, {@code raw 4.33}; null where there is none. */
    static @Nullable Double number(MeasureRow row, String name) {
        return row.notes().stream().filter(note -> note.startsWith(name + " "))
                .map(note -> note.substring(name.length() + 1))
                .filter(number -> number.matches("-?\\d+(\\.\\d+)?")).map(Double::valueOf).findFirst().orElse(null);
    }

    /** One group on one line. */
    public record Line(String group, String title, GroupAnswers answers) {}

    /** One figure about all groups together. */
    public record Test(String measure, String name, Shown shown, String p) {}
}
