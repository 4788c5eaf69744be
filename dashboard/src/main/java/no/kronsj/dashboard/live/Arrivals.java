package no.kronsj.dashboard.live;

import java.util.List;

import no.kronsj.analysis.result.SourceRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * The files that are new or changed since the run before.
 *
 * @param files as many as one can take in
 * @param more  how many others, in words, or ""
 */
public record Arrivals(List<File> files, String more) {
    private static final int MOST = 12;

    /** A file and what became of it, in words. */
    public record File(String name, String what) {}

    static Arrivals of(PublishedRun run, Page page) {
        List<SourceRow> arrived = run.results().sources().stream()
                .filter(source -> !source.arrival().equals(SourceRow.AS_BEFORE)).toList();
        List<File> files = arrived.stream().limit(MOST).map(source -> new File(source.file(),
                page.text(source.arrival().equals(SourceRow.NEW) ? "live.new" : "live.changed"))).toList();
        int more = arrived.size() - files.size();
        return new Arrivals(files, more > 0 ? page.words().count("live.more", more) : "");
    }
}
