package no.kronsj.dashboard.concordance;

import java.util.Arrays;
import java.util.List;

import no.kronsj.analysis.text.Concordance;
import no.kronsj.analysis.text.SearchResult.Reason;
import no.kronsj.dashboard.concordance.ConcordancePage.Count;
import no.kronsj.dashboard.page.Page;

/** How the lines were found. */
final class LineCounts {
    private LineCounts() {}

    /** Lines per reason, reasons without a line left out. */
    static List<Count> of(Page page, Concordance found) {
        return Arrays.stream(Reason.values()).map(reason -> new Count(page.text("reason." + reason), page.numbers()
                .whole(found.lines().stream().filter(line -> line.reason() == reason).count())))
                .filter(count -> !count.lines().equals("0")).toList();
    }
}
