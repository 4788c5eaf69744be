package no.kronsj.dashboard.page;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.analysis.text.SearchResult.Reason;

/** A text, cut where marks begin and end. */
public record MarkedText(List<Piece> pieces) {

    /** A stretch of text; {@code look} is "" where it is not marked. */
    public record Piece(String text, String look) {}

    /** A text with marks. They come from the index and are trusted to lie in the text only as far as they do. */
    public static MarkedText of(String text, List<Mark> marks) {
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
        return new MarkedText(pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private static String look(Reason reason) {
        return reason == Reason.EXACT ? "exact" : "related";
    }
}
