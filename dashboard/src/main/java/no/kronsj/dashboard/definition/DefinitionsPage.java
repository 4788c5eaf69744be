package no.kronsj.dashboard.definition;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.ConceptRow;
import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.KeynessRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The definitions of all groups beside each other.
 *
 * @param revision  the last revision, of which the concepts are
 * @param shared    concepts that the most groups have, with how many
 * @param groups    what only one group has, and the words that tell it from the others
 * @param distances how far the definitions lie apart, by revision
 * @param change    the same, after minus before, or null with one revision
 * @param p         how often chance alone does that, or ""
 */
public record DefinitionsPage(String revision, List<Shared> shared, List<Group> groups, List<Distance> distances,
        Figures.Shown change, String p) {
    private static final int MOST_SHARED = 24;
    private static final int MOST_OWN = 14;

    /** A concept and how many of the groups have it. */
    public record Shared(String concept, String groups) {}

    /** One group: concepts that only it has, and words it uses far more than the others. */
    public record Group(String id, String title, List<String> own, List<String> keys, List<GroupRow> others) {}

    /** How far the definitions of one revision lie apart, and how many different concepts they have. */
    public record Distance(String revision, Figures.Shown distance, Figures.Shown concepts) {}

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        List<ConceptRow> concepts = run.results().texts().concepts();
        String revision = concepts.isEmpty() ? "" : concepts.getLast().revision();
        List<ConceptRow> last = concepts.stream().filter(row -> row.revision().equals(revision)).toList();
        List<GroupRow> groups = run.results().groups().stream()
                .filter(group -> last.stream().anyMatch(row -> row.groups().contains(group.group()))).toList();
        MeasureRow change = run.measures().allOf("definition_distance").stream()
                .filter(row -> row.key().wave().contains(":")).findFirst().orElse(null);
        Double p = change == null ? null : change.p();
        return new View("definition/definitions.jte", page.text("definitions.title"),
                new DefinitionsPage(revision, shared(page, last), groups.stream()
                        .map(group -> group(run, group, last, groups)).toList(), distances(run, page),
                        page.figures().shown(change),
                        p == null ? "" : page.text("definitions.p", page.numbers().decimal(p, 2))));
    }

    private static List<Shared> shared(Page page, List<ConceptRow> last) {
        return last.stream().filter(row -> row.groups().size() > 1).limit(MOST_SHARED)
                .map(row -> new Shared(row.concept(), page.text("definitions.of",
                        page.numbers().whole(row.groups().size()), page.numbers().whole(row.of()))))
                .toList();
    }

    private static Group group(PublishedRun run, GroupRow group, List<ConceptRow> last, List<GroupRow> all) {
        return new Group(group.group(), run.groupTitle(group.group()),
                own(last, group.group()).limit(MOST_OWN).toList(),
                keys(run, group.group(), ""),
                all.stream().filter(other -> !other.group().equals(group.group())).toList());
    }

    static Stream<String> own(List<ConceptRow> concepts, String group) {
        return concepts.stream().filter(row -> row.groups().equals(List.of(group))).map(ConceptRow::concept);
    }

    /** Words of a group that hold with the adjusted p, the strongest first. */
    static List<String> keys(PublishedRun run, String group, String other) {
        return run.results().texts().keyness().stream().filter(row -> row.group().equals(group))
                .filter(row -> row.other().equals(other)).filter(DefinitionsPage::isDistinctive).limit(MOST_OWN)
                .map(KeynessRow::term).toList();
    }

    private static boolean isDistinctive(KeynessRow row) {
        return row.z() > 0 && row.q() <= 0.05;
    }

    private static List<Distance> distances(PublishedRun run, Page page) {
        return run.measures().allOf("definition_concepts").stream().map(concepts -> new Distance(concepts.key().wave(),
                page.figures().unsigned(run.measures().allOf("definition_distance").stream()
                        .filter(row -> row.key().wave().equals(concepts.key().wave())).findFirst().orElse(null)),
                page.figures().shown(concepts))).toList();
    }
}
