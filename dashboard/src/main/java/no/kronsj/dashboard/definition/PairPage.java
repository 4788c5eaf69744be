package no.kronsj.dashboard.definition;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.ConceptRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;

/**
 * The definitions of two groups side by side.
 *
 * @param shared concepts that both have
 */
public record PairPage(Side left, Side right, List<String> shared) {

    /** One group: its definition, the concepts that the other lacks, and words it uses more than the other. */
    public record Side(String id, String title, List<Text> texts, List<String> own, List<String> keys) {}

    /** One passage. */
    public record Text(String text, String language, String link) {}

    /** The page of a pair, where both groups have a definition. */
    public static Optional<View> of(PublishedRun run, Page page, String left, String right) {
        List<ConceptRow> concepts = run.results().texts().concepts();
        String revision = concepts.isEmpty() ? "" : concepts.getLast().revision();
        List<ConceptRow> last = concepts.stream().filter(row -> row.revision().equals(revision)).toList();
        boolean both = !left.equals(right) && has(last, left) && has(last, right);
        return both
                ? Optional.of(new View("definition/pair.jte",
                        page.text("definitions.pair", run.groupTitle(left), run.groupTitle(right)),
                        new PairPage(side(run, page, last, revision, left, right),
                                side(run, page, last, revision, right, left),
                                last.stream().filter(row -> row.groups().containsAll(List.of(left, right)))
                                        .map(ConceptRow::concept).toList())))
                : Optional.empty();
    }

    private static boolean has(List<ConceptRow> concepts, String group) {
        return concepts.stream().anyMatch(row -> row.groups().contains(group));
    }

    private static Side side(PublishedRun run, Page page, List<ConceptRow> concepts, String revision, String group,
            String other) {
        List<Text> texts = run.results().passages().stream().filter(row -> isDefinition(row, group, revision))
                .flatMap(row -> run.passages().find(row.passage()).stream())
                .map(passage -> new Text(passage.text(), passage.language(), PassageLink.to(page, passage.id())))
                .toList();
        List<String> own = concepts.stream().filter(row -> row.groups().contains(group))
                .filter(row -> !row.groups().contains(other)).map(ConceptRow::concept).toList();
        return new Side(group, run.groupTitle(group), texts, own, DefinitionsPage.keys(run, group, other));
    }

    private static boolean isDefinition(PassageRow row, String group, String revision) {
        return row.kind().equals("definition") && row.group().equals(group) && row.revision().equals(revision);
    }
}
