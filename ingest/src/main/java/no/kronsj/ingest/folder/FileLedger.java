package no.kronsj.ingest.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.Readout;

/** One file, what it holds, and which of its rows were kept by at least one part of the plan. */
public final class FileLedger {
    private final String path;
    private final Path file;
    private final Readout readout;
    private final BitSet kept = new BitSet();
    private final Set<IngestIssue> issues = new LinkedHashSet<>();

    FileLedger(String path, Path file, Readout readout) {
        this.path = path;
        this.file = file;
        this.readout = readout;
        issues.addAll(readout.issues());
    }

    /** As the plan names it. */
    public String path() {
        return path;
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** What it holds. */
    public Readout readout() {
        return readout;
    }

    /** Counts the row as kept; keeping it twice counts once. */
    public void keep(int row) {
        kept.set(row);
    }

    /** Notes what is wrong with a row; whether it is kept is said apart. */
    public void note(IssueKind kind, int row, String column, String found, String expected) {
        issues.add(new IngestIssue(kind, path, row, column, found, expected));
    }

    /** Rows kept. */
    public int kept() {
        return kept.cardinality();
    }

    /** Rows set aside: what was in and is not kept. */
    public int setAside() {
        int aside = readout.rowsIn() - kept();
        if (aside < 0) {
            throw new IllegalStateException(
                    "%s has %d rows, but %d were kept".formatted(path, readout.rowsIn(), kept()));
        }
        return aside;
    }

    /** All problems, in the order of place. */
    public List<IngestIssue> allIssues() {
        var sorted = new ArrayList<>(issues);
        sorted.sort(IngestIssue.BY_PLACE);
        return sorted;
    }
}
