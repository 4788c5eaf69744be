package no.kronsj.dashboard.problem;

import java.time.LocalDate;
import java.time.ZoneOffset;

import no.kronsj.dashboard.edition.FailedEvaluation;
import no.kronsj.dashboard.page.Page;

/** What is said of an evaluation that broke off. */
public final class BrokenOff {
    private BrokenOff() {}

    /** When, and of which kind the reason was; on pages of a run also that they are older. */
    public static String sentence(Page page, FailedEvaluation failed) {
        String day = page.numbers().date(LocalDate.ofInstant(failed.when(), ZoneOffset.UTC));
        return page.text(page.run().isEmpty() ? "failed.unpublished" : "failed.shown", day,
                page.text("failed." + failed.kind()));
    }
}
