package no.kronsj.dashboard.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** Every passage of one theme, or of none, group by group as the documents have them. */
public record ThemePage(String label, String size, List<Quote> quotes) {

    /** The page of a theme, where there is such a theme and it may be shown. */
    public static Optional<View> of(PublishedRun run, Page page, String theme) {
        if (theme.equals(ThemeLabel.UNASSIGNED)) {
            return Optional.of(view(run, page, page.text("themes.none"), row -> !row.assigned()));
        }
        return ThemeLabel.find(run, theme).map(found -> view(run, page, found.label(),
                row -> row.assigned() && (row.theme().equals(theme) || row.part().equals(theme))));
    }

    private static View view(PublishedRun run, Page page, String label, Predicate<PassageRow> belongs) {
        List<Quote> quotes = run.results().passages().stream().filter(belongs)
                .flatMap(row -> run.passages().find(row.passage()).stream())
                .map(passage -> Quote.of(run, page, passage)).toList();
        return new View("theme/theme.jte", label,
                new ThemePage(label, page.words().count("themes.passages", quotes.size()), quotes));
    }
}
