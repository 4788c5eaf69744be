package no.kronsj.dashboard.search;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.analysis.text.SearchResult.Reason;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;

/**
 * A hit as shown.
 *
 * @param source   group, kind and revision
 * @param language of the text
 * @param pieces   the text, cut where marks begin and end
 * @param reasons  why it was found, strongest first
 */
public record FoundPassage(String source, String link, String language, List<Piece> pieces, List<String> reasons) {

    static FoundPassage of(PublishedRun run, Page page, Hit hit) {
        Passage passage = hit.passage();
        String kind = page.words().findText("kind." + passage.kind()).orElse(passage.kind());
        String source = run.groupTitle(passage.group()) + " · " + kind + " " + passage.revision();
        return new FoundPassage(source.strip(), PassageLink.to(page, passage.id()), passage.language(),
                pieces(passage.text(), hit.marks()), hit.reasons().stream().sorted()
                        .map(reason -> page.text("reason." + reason.name())).toList());
    }

    // Marks come from the index and are trusted to lie in the text only as far as they do.
    private static List<Piece> pieces(String text, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Mark mark : marks) {
            int start = Math.clamp(mark.start(), at, text.length());
            int end = Math.clamp(mark.end(), start, text.length());
            pieces.add(new Piece(text.substring(at, start), ""));
            pieces.add(new Piece(text.substring(start, end), look(mark.reason())));
            at = end;
        }
        pieces.add(new Piece(text.substring(at), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static String look(Reason reason) {
        return reason == Reason.EXACT ? "exact" : "related";
    }

    /** A stretch of text; {@code look} is "" where it is not marked. */
    public record Piece(String text, String look) {}
}
