package no.kronsj.dashboard.quality;

import java.util.List;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.page.Page;

/**
 * How many forms are joined with a person, and how many persons answered in two waves.
 *
 * @param forms by instrument
 * @param waves by pair of waves, the earlier one first
 */
public record Linking(List<Line> forms, List<Line> waves) {

    static Linking of(PublishedRun run, Page page) {
        return new Linking(lines(run, page, "instrument"), lines(run, page, "change"));
    }

    private static List<Line> lines(PublishedRun run, Page page, String scope) {
        var figures = page.figures();
        return run.measures().allOf("linking_rate", scope).stream().map(row -> line(page, figures, row)).toList();
    }

    private static Line line(Page page, Figures figures, MeasureRow row) {
        Long n = row.n();
        String subject = row.key().wave().isEmpty() ? row.key().subject() : row.key().wave().replace(":", " → ");
        return new Line(subject, n == null ? "" : page.numbers().whole(n), figures.shown(row),
                row.notes().stream().map(note -> note(page, note)).collect(Collectors.joining(", ")));
    }

    /** {@code 3 no-id}; a note that this program does not know comes from a newer one and stays as it is. */
    private static String note(Page page, String note) {
        String[] parts = note.split(" ", 2);
        return (parts.length == 2 && parts[0].matches("\\d{1,9}")
                ? page.words().findText("link." + parts[1], page.numbers().whole(Long.parseLong(parts[0])))
                : page.words().findText("link.why." + note.replace(' ', '-'))).orElse(note);
    }

    /** One instrument, or one pair of waves. */
    public record Line(String subject, String n, Figures.Shown linked, String notes) {}
}
