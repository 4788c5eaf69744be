package no.kronsj.dashboard.feedback;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * What others said to one group, and where it went.
 *
 * @param texts its texts in two revisions, each with a page of its own
 * @param notes in the order of the givers
 */
public record NotesPage(String group, String title, List<Text> texts, List<NoteTrace> notes) {

    /** The page of a group, where there is such a group. */
    public static Optional<View> of(PublishedRun run, Page page, String group) {
        return run.findGroup(group).map(row -> {
            String title = run.groupTitle(group);
            return new View("feedback/notes.jte", title,
                    new NotesPage(group, title, texts(run, page, group), notes(run, page, group)));
        });
    }

    private static List<Text> texts(PublishedRun run, Page page, String group) {
        return run.measures().allOf("revision_size", "document").stream()
                .filter(row -> row.key().subject().endsWith("@" + group))
                .map(row -> new Text(row.key().whole(), page.kind(row.key().whole()),
                        page.figures().mean(row), row.value() != null))
                .toList();
    }

    private static List<NoteTrace> notes(PublishedRun run, Page page, String group) {
        return run.measures().allOf("uptake", "note").stream()
                .filter(row -> row.key().subject().startsWith(group + "@"))
                .map(row -> NoteTrace.of(run, page, row, words(run, row))).toList();
    }

    private static List<UptakeRow> words(PublishedRun run, MeasureRow note) {
        return run.results().proposals().uptake().stream().filter(row -> row.note().equals(note.key().subject()))
                .toList();
    }

    /** One kind of text; {@code compared} where there are two revisions of it. */
    public record Text(String kind, String title, Shown size, boolean compared) {}
}
