package no.kronsj.dashboard.overview;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.RunStamp;
import no.kronsj.dashboard.page.Page;

/** Says from when the public survey figures are where they are not the run's own, and why. */
public final class HeldFigures {
    private HeldFigures() {}

    /** The sentence; "" where no figure was held back, and in the restricted view, where none ever is. */
    public static String sentence(PublishedRun run, Page page) {
        return page.restricted() ? "" : run.stamp().heldBack().map(held -> sentence(held, page)).orElse("");
    }

    private static String sentence(RunStamp.HeldBack held, Page page) {
        String day = held.since().map(page.numbers()::date).orElse(page.text("held.earlier"));
        return page.text(held.kept() ? "held.kept" : "held.hidden", day);
    }
}
