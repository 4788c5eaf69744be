package no.kronsj.dashboard.theme;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.dashboard.edition.PublishedRun;

/** A theme's id and its words, for links. */
public record ThemeLabel(String theme, String label) {
    /** The set of passages that are near no theme. */
    public static final String UNASSIGNED = "unassigned";

    /** A theme that may be shown. */
    public static Optional<ThemeLabel> find(PublishedRun run, String theme) {
        return run.results().themes().stream().filter(ThemeLabel::isShown)
                .filter(row -> row.theme().equals(theme)).findFirst().map(ThemeLabel::of);
    }

    /** The themes of a group, those with most of its passages first. */
    public static List<ThemeLabel> ofGroup(PublishedRun run, String group) {
        return shown(run).stream().filter(theme -> count(run, theme.theme(), group) > 0)
                .sorted((a, b) -> Long.compare(count(run, b.theme(), group), count(run, a.theme(), group)))
                .map(ThemeLabel::of).toList();
    }

    static ThemeLabel of(ThemeRow row) {
        return new ThemeLabel(row.theme(), words(row.label()));
    }

    /** Themes too unstable to be told apart are not shown (G5). */
    static List<ThemeRow> shown(PublishedRun run) {
        return whole(run).stream().filter(ThemeLabel::isShown).toList();
    }

    /** All themes, without their parts. */
    static List<ThemeRow> whole(PublishedRun run) {
        return run.results().themes().stream().filter(row -> row.within().isEmpty()).toList();
    }

    /** What a large theme falls into, as far as it may be shown. */
    static List<ThemeLabel> partsOf(PublishedRun run, String theme) {
        return run.results().themes().stream().filter(row -> row.within().equals(theme))
                .filter(ThemeLabel::isShown).map(ThemeLabel::of).toList();
    }

    private static boolean isShown(ThemeRow row) {
        return !row.standing().equals("hidden");
    }

    static long count(PublishedRun run, String theme, String group) {
        return run.results().passages().stream().filter(PassageRow::assigned).filter(row -> row.theme().equals(theme))
                .filter(row -> row.group().equals(group)).count();
    }

    private static String words(String label) {
        return String.join(", ", List.of(label.split("\\s*;\\s*")));
    }
}
