package no.kronsj.dashboard.search;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.theme.ThemeLabel;

/** Values of filters as people call them. */
public final class FilterWords {
    private FilterWords() {}

    /** The value of a filter of {@link SearchAddress#FILTERS} in words, or itself where it has none. */
    public static String of(PublishedRun run, Page page, String filter, String value) {
        return switch (filter) {
            case "group" -> run.groupTitle(value);
            case "theme" -> ThemeLabel.find(run, value).map(ThemeLabel::label).orElse(value);
            case "kind" -> page.kind(value);
            case "language" -> page.words().findText("language." + value).orElse(value);
            case "session" -> page.session(value);
            default -> value;
        };
    }
}
