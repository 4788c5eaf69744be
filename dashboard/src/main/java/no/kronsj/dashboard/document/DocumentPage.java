package no.kronsj.dashboard.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.MarkedText;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.search.SearchAddress;

/**
 * What a group wrote of one kind: its documents side by side.
 *
 * @param group     the group's title
 * @param kind      as in the plan, for the look of the page
 * @param query     whose hits are marked, or ""
 * @param found     how many passages have hits, or ""
 * @param documents from the first revision to the last
 */
public record DocumentPage(String group, String groupLink, String kind, String query, String found,
        List<Written> documents) {
    private static final int MOST_MARKED = 10_000;

    /**
     * A document.
     *
     * @param text     address of its text
     * @param original address of the file itself, or "" where it may not be had
     */
    public record Written(String revision, String title, String file, String language, List<Paragraph> paragraphs,
            String text, String original) {}

    /** A passage with an anchor that stays while the text does. */
    public record Paragraph(String anchor, String link, String language, List<MarkedText.Piece> pieces) {}

    /** The page of a group's texts of one kind, where it wrote any. */
    public static Optional<View> of(PublishedRun run, Page page, String group, String kind) {
        List<PassageRow> rows = run.results().passages().stream()
                .filter(row -> row.group().equals(group) && row.kind().equals(kind))
                .sorted(Comparator.comparing(PassageRow::revision, Passage.REVISIONS)
                        .thenComparing(PassageRow::document))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String query = page.query().getOrDefault("q", "");
        Map<String, List<Mark>> marks = marks(run, query, Map.of("group", group, "kind", kind));
        String found = query.isEmpty() ? "" : page.words().count("search.found", marks.size());
        String title = page.kind(kind) + " – " + run.groupTitle(group);
        return Optional.of(new View("document/document.jte", title, new DocumentPage(run.groupTitle(group),
                page.editionLink("groups", group), kind, query, found,
                firstOfEach(rows).stream().map(row -> written(run, page, row, marks)).toList())));
    }

    private static Map<String, List<Mark>> marks(PublishedRun run, String query, Map<String, String> filters) {
        Map<String, List<Mark>> marks = new HashMap<>();
        if (!query.isBlank() && query.length() <= SearchAddress.LONGEST_QUERY) {
            run.passages().search(new SearchRequest(query, filters, 0, MOST_MARKED).withoutFacets()).hits()
                    .forEach(hit -> marks.put(hit.passage().id(), hit.marks()));
        }
        return marks;
    }

    private static Collection<PassageRow> firstOfEach(List<PassageRow> rows) {
        Map<String, PassageRow> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.document(), row));
        return first.values();
    }

    /** The text of the document that a passage stands in; without paragraphs where the run has no index. */
    private static Written written(PublishedRun run, Page page, PassageRow row, Map<String, List<Mark>> marks) {
        String file = row.document();
        List<Passage> passages = run.passages().document(file);
        String title = passages.stream().map(Passage::title).filter(text -> !text.isBlank()).findFirst().orElse("");
        return new Written(row.revision(), title, file, row.language(), passages.stream()
                .map(passage -> paragraph(page, passage, marks.getOrDefault(passage.id(), List.of()))).toList(),
                page.editionLink("texts", file),
                DocumentFile.hasOriginal(run, page, file) ? page.editionLink("originals", file) : "");
    }

    private static Paragraph paragraph(Page page, Passage passage, List<Mark> marks) {
        return new Paragraph(PassageLink.anchor(passage), PassageLink.to(page, passage.id()), passage.language(),
                MarkedText.of(passage.text(), marks).pieces());
    }
}
