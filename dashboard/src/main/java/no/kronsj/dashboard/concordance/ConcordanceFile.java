package no.kronsj.dashboard.concordance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.kronsj.analysis.text.Concordance;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Csv;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.search.SearchAddress;

/** All lines of a concordance as a table; one row per line. */
public final class ConcordanceFile {
    private static final List<String> HEADINGS = List.of("left", "hit", "right", "reason", "passage", "document",
            "group", "kind", "revision", "language", "passage_start", "hit_start", "hit_end", "run");

    private ConcordanceFile() {}

    /** The file for the parameters of the address; empty where the query cannot be answered. */
    public static Optional<Download> of(PublishedRun run, Page page) {
        SearchAddress address = SearchAddress.of(page.query());
        if (address.query().isEmpty() || address.tooLong()) {
            return Optional.empty();
        }
        Concordance found = run.passages().concordance(address.request(1), ConcordancePage.order(page));
        return found.problem() != null
                ? Optional.empty()
                : Optional.of(Download.text("concordance-" + run.id() + ".csv", "text/csv",
                        Csv.forSpreadsheets(HEADINGS, found.lines().stream().map(line -> row(run, line)).toList())));
    }

    private static List<String> row(PublishedRun run, Concordance.Line line) {
        return List.of(line.left().strip(), line.hit(), line.right().strip(),
                line.reason().name().toLowerCase(Locale.ROOT), line.passage().id(), line.passage().document(),
                line.passage().group(),
                line.passage().kind(), line.passage().revision(), line.passage().language(),
                String.valueOf(line.passage().start()), String.valueOf(line.start()), String.valueOf(line.end()),
                run.id());
    }
}
