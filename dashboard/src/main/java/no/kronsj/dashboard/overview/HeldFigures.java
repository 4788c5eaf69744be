package no.kronsj.dashboard.overview;

import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.RunStamp;
import no.kronsj.dashboard.page.Page;

/** Says from when the public survey figures are where they are not the run's own, and why. */
public final class HeldFigures {
    private HeldFigures() {}

    /** The sentence; "" where no figure was held back. */
    public static String sentence(PublishedRun run, Page page) {
        return of(run, page).map(held -> sentence(held, page)).orElse("");
    }

    /** What was held back; empty in the restricted view, where nothing ever is. */
    public static Optional<RunStamp.HeldBack> of(PublishedRun run, Page page) {
        return page.restricted() ? Optional.empty() : run.stamp().heldBack();
    }

    private static String sentence(RunStamp.HeldBack held, Page page) {
        String day = held.since().map(page.numbers()::date).orElse(page.text("held.earlier"));
        return page.text(held.kept() ? "held.kept" : "held.hidden", day);
    }
}
