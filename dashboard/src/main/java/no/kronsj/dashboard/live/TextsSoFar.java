package no.kronsj.dashboard.live;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * Which texts have come in, and which groups still owe some.
 *
 * @param texts   every text that is foreseen, with how many groups have it
 * @param missing groups without some of them
 */
public record TextsSoFar(List<Text> texts, List<Missing> missing) {
    private static final String DELIVERED = "documents_delivered";

    /** A kind of text in one revision. */
    public record Text(String name, Shown groups) {}

    /** What a group has not handed in. */
    public record Missing(String group, String title, List<String> texts) {}

    static TextsSoFar of(PublishedRun run, Page page) {
        List<MeasureRow> foreseen = run.measures().allOf(DELIVERED, "text");
        List<Missing> missing = run.results().groups().stream()
                .map(group -> new Missing(group.group(), run.groupTitle(group.group()), foreseen.stream()
                        .filter(text -> isMissing(run, text, group)).map(text -> name(page, text)).toList()))
                .filter(group -> !group.texts().isEmpty()).toList();
        return new TextsSoFar(foreseen.stream().map(text -> new Text(name(page, text), shown(page, text))).toList(),
                missing);
    }

    private static boolean isMissing(PublishedRun run, MeasureRow text, GroupRow group) {
        Optional<MeasureRow> row = run.measures().find(DELIVERED, text.key().subject() + "@" + group.group());
        return row.map(MeasureRow::value).filter(count -> count == 0).isPresent();
    }

    private static String name(Page page, MeasureRow text) {
        String[] parts = text.key().subject().split("@", -1);
        return (page.kind(parts[0]) + " " + parts[1]).strip();
    }

    private static Shown shown(Page page, MeasureRow text) {
        Shown count = page.figures().shown(text);
        Long groups = text.n();
        return groups == null
                ? count
                : page.figures().plain(page.text("figure.of", count.text(), page.numbers().whole(groups)));
    }
}
