package no.kronsj.dashboard.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;

/**
 * What a group wrote of one kind: its revisions side by side.
 *
 * @param kind      {@code definition}, {@code roadmap} …
 * @param title     the kind in words
 * @param revisions from the first to the last
 */
public record WrittenText(String kind, String title, List<Revision> revisions) {
    private static final List<String> ORDER = List.of("definition", "roadmap", "presentation", "note", "feedback");

    static List<WrittenText> of(PublishedRun run, Page page, String group) {
        Map<String, Map<String, PassageRow>> byKind = new LinkedHashMap<>();
        run.results().passages().stream().filter(row -> row.group().equals(group)).sorted(Comparator
                .comparingInt((PassageRow row) -> order(row.kind()))
                .thenComparing(PassageRow::revision, Passage.REVISIONS)
                .thenComparing(PassageRow::document)).forEach(
                        row -> byKind.computeIfAbsent(row.kind(), kind -> new LinkedHashMap<>())
                                .putIfAbsent(row.document(), row));
        var written = new ArrayList<WrittenText>();
        byKind.forEach((kind, documents) -> written.add(new WrittenText(kind, page.kind(kind),
                documents.values().stream().map(row -> revision(run, page, row)).toList())));
        return written;
    }

    private static int order(String kind) {
        int place = ORDER.indexOf(kind);
        return place < 0 ? ORDER.size() : place;
    }

    private static Revision revision(PublishedRun run, Page page, PassageRow row) {
        List<Passage> passages = run.passages().document(row.document());
        String title = passages.stream().map(Passage::title).filter(text -> !text.isBlank()).findFirst().orElse("");
        return new Revision(row.revision(), title, row.document(), row.language(), passages.stream()
                .map(passage -> new Paragraph(PassageLink.anchor(passage), PassageLink.to(page, passage.id()),
                        passage.text(), passage.language()))
                .toList());
    }

    /** One document. */
    public record Revision(String revision, String title, String document, String language,
            List<Paragraph> paragraphs) {}

    /** One passage with an anchor that stays while the text does. */
    public record Paragraph(String anchor, String link, String text, String language) {}
}
