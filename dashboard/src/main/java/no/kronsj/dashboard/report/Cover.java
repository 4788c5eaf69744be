package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.RunStamp;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;

/**
 * What stands before the first chapter, and below every page.
 *
 * @param kind     what this is: an evaluation
 * @param title    the edition's name
 * @param eyebrow  when it was held, and by whom
 * @param warnings what a reader must know first: that people are made up, that nobody else may see it, that figures are older
 * @param stamp    run, day and data hash in words, one line each
 */
public record Cover(String kind, String title, String eyebrow, List<String> warnings, List<String> stamp) {
    public Cover {
        warnings = List.copyOf(warnings);
        stamp = List.copyOf(stamp);
    }

    static Cover of(PublishedRun run, Page page, OverviewPage overview) {
        var warnings = new ArrayList<String>();
        if (overview.invented()) {
            warnings.add(page.text("invented.short") + " " + page.text("invented"));
        }
        if (page.restricted()) {
            warnings.add(page.text("restricted.short") + " " + page.text("restricted"));
        }
        if (!overview.held().isEmpty()) {
            warnings.add(overview.held());
        }
        return new Cover(page.text("report.kind"), overview.title(), overview.eyebrow(), warnings,
                stamp(page, run.stamp()));
    }

    private static List<String> stamp(Page page, RunStamp made) {
        String day = made.day().map(page.numbers()::date).orElse(page.text("report.unknown"));
        String hash = made.dataHash().isEmpty() ? page.text("report.unknown") : made.dataHash();
        return List.of(page.text("report.run", made.run(), day), page.text("report.hash", hash));
    }

    /** What a reader of a single page sees of the whole. */
    public String name() {
        return title + " – " + kind;
    }
}
