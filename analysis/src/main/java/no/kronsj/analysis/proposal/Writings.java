package no.kronsj.analysis.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

import no.kronsj.analysis.text.Passage;

/** Everything the groups wrote, in the order of the documents. */
public record Writings(List<Writing> all) {
    /** What a group proposes; feedback and notes are about a proposal and would pull its theme towards themselves. */
    public static final Set<String> PROPOSALS = Set.of("definition", "roadmap", "presentation");
    /** What one group says about another's. */
    public static final String FEEDBACK = "feedback";

    public Writings {
        all = all.stream().sorted(Comparator.comparing((Writing writing) -> writing.passage().document())
                .thenComparingInt(writing -> writing.passage().start())
                .thenComparing(writing -> writing.passage().id())).toList();
    }

    /** The passages with what the canonical table tells of them. */
    public static Writings of(Table passages, List<Passage> read) {
        Map<String, Passage> byId = new HashMap<>();
        read.forEach(passage -> byId.put(passage.id(), passage));
        return new Writings(passages.stream().filter(row -> byId.containsKey(row.getString("passage")))
                .map(row -> writing(row, byId)).toList());
    }

    private static Writing writing(Row row, Map<String, Passage> byId) {
        return new Writing(java.util.Objects.requireNonNull(byId.get(row.getString("passage"))),
                row.getString("from_group"), Writing.Layout.valueOf(row.getString("layout").toUpperCase(Locale.ROOT)),
                row.getString("headings"));
    }

    /** The groups that wrote or were written to, in alphabetical order; what belongs to all is nobody's. */
    public List<String> groups() {
        return all.stream().map(writing -> writing.passage().group()).filter(group -> !group.isEmpty()).distinct()
                .sorted().toList();
    }

    /** The kinds of proposal that a group wrote, in alphabetical order. */
    public List<String> kinds(String group) {
        return all.stream().map(Writing::passage).filter(passage -> passage.group().equals(group))
                .map(Passage::kind).filter(PROPOSALS::contains).distinct().sorted().toList();
    }

    /** The revisions of a group's text of one kind, from the first to the last. */
    public List<String> revisions(String group, String kind) {
        return all.stream().map(Writing::passage).filter(passage -> is(passage, group, kind)).map(Passage::revision)
                .distinct().sorted(Passage.REVISIONS).toList();
    }

    /** One text. */
    public List<Writing> text(String group, String kind, String revision) {
        return all.stream().filter(writing -> is(writing.passage(), group, kind)
                && writing.passage().revision().equals(revision)).toList();
    }

    /** The last text of a kind, or nothing. */
    public List<Writing> last(String group, String kind) {
        List<String> revisions = revisions(group, kind);
        return revisions.isEmpty() ? List.of() : text(group, kind, revisions.getLast());
    }

    /** What others said to the groups. */
    public List<Writing> feedback() {
        return all.stream().filter(writing -> writing.passage().kind().equals(FEEDBACK)).toList();
    }

    private static boolean is(Passage passage, String group, String kind) {
        return passage.group().equals(group) && passage.kind().equals(kind);
    }
}
