package no.kronsj.dashboard.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Place;
import no.kronsj.analysis.result.RevisionRow;
import no.kronsj.analysis.result.Stretches;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;

/**
 * One text in two revisions, sentence by sentence.
 *
 * @param kind   in words
 * @param size   how much changed, in a sentence
 * @param counts how many sentences were kept, reworded, moved, added and removed
 * @param edits  in the order of the later text
 */
public record DiffPage(String group, String title, String kind, String size, List<Count> counts, List<Edit> edits) {
    private static final List<String> WHATS = List.of("kept", "reworded", "moved", "added", "removed");

    /** The page of a group's text, where it has two revisions. */
    public static Optional<View> of(PublishedRun run, Page page, String group, String kind) {
        List<RevisionRow> rows = run.results().proposals().revisions().stream()
                .filter(row -> row.group().equals(group) && row.kind().equals(kind)).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String word = page.kind(kind);
        String size = run.measures().find("revision_size", kind + "@" + group).map(MeasureRow::value)
                .map(value -> value == 0
                        ? page.text("feedback.unchanged")
                        : page.text("feedback.changed", page.numbers().percent(value, 0)))
                .orElse("");
        List<Count> counts = WHATS.stream()
                .map(what -> new Count(what, page.text("feedback.what." + what),
                        page.numbers().whole(rows.stream().filter(row -> row.what().equals(what)).count())))
                .toList();
        return Optional.of(new View("feedback/diff.jte", word + " – " + run.groupTitle(group),
                new DiffPage(group, run.groupTitle(group), word, size, counts,
                        rows.stream().map(row -> edit(run, page, row)).toList())));
    }

    private static Edit edit(PublishedRun run, Page page, RevisionRow row) {
        String where = (row.after().exists() ? row.after() : row.before()).passage();
        return new Edit(row.what(), page.text("feedback.what." + row.what()),
                pieces(run, row.before(), row.deleted(), row.what().equals("removed")),
                pieces(run, row.after(), row.inserted(), row.what().equals("added")),
                PassageLink.to(page, where), run.passages().find(where).map(Passage::language).orElse(""));
    }

    /** The sentence in pieces, those that are marked apart from the others. */
    private static List<Piece> pieces(PublishedRun run, Place place, Stretches marked, boolean whole) {
        Optional<Passage> passage = place.exists() ? run.passages().find(place.passage()) : Optional.empty();
        if (passage.isEmpty()) {
            return List.of();
        }
        String text = passage.get().text();
        List<Piece> pieces = new ArrayList<>();
        int from = place.start();
        for (Stretches.Stretch stretch : marked.all()) {
            add(pieces, text, from, stretch.start(), whole);
            add(pieces, text, stretch.start(), stretch.end(), true);
            from = stretch.end();
        }
        add(pieces, text, from, place.end(), whole);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), marked));
        }
    }

    /** How many sentences were treated so. */
    public record Count(String what, String word, String count) {}

    /** A piece of a sentence; {@code marked} where it was taken out or put in. */
    public record Piece(String text, boolean marked) {}

    /** One sentence: as it was and as it is, either may be missing. */
    public record Edit(String what, String word, List<Piece> before, List<Piece> after, String link, String language) {}
}
