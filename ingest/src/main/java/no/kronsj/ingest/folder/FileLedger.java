package no.kronsj.ingest.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.content.SourceContent;

/**
 * One file, what it holds, and which of its entries were kept by at least one part of the plan. Entries are counted by
 * their position, since one line of a transcript can hold what two persons said.
 */
public final class FileLedger {
    private final String path;
    private final Path file;
    private final Readout readout;
    private final int[] rows;
    /** A damaged workbook may number its rows in any order, and twice. */
    private final int[] entriesByRow;
    private final BitSet kept = new BitSet();
    private final BitSet explained = new BitSet();
    private final Set<IngestIssue> issues = new LinkedHashSet<>();
    private boolean refused;

    FileLedger(String path, Path file, Readout readout) {
        this.path = path;
        this.file = file;
        this.readout = readout;
        this.rows = rows(readout.content());
        issues.addAll(readout.issues());
        this.entriesByRow = IntStream.range(0, rows.length).boxed()
                .sorted(Comparator.comparingInt(entry -> rows[entry])).mapToInt(Integer::intValue).toArray();
    }

    /** Another reading of the file that gave the same rows. */
    boolean same(Readout other) {
        return readout.rowsIn() == other.rowsIn() && readout.content().equals(other.content());
    }

    void noteAll(List<IngestIssue> more) {
        issues.addAll(more);
    }

    /** The row of each entry. */
    private static int[] rows(SourceContent content) {
        return switch (content) {
            case SourceContent.Table table -> table.records().stream().mapToInt(row -> row.number()).toArray();
            case SourceContent.Attendance attendance -> attendance.joins().stream().mapToInt(join -> join.row())
                    .toArray();
            case SourceContent.Chat chat -> chat.messages().stream().mapToInt(message -> message.row()).toArray();
            case SourceContent.Transcript transcript -> transcript.cues().stream().mapToInt(cue -> cue.row()).toArray();
            case SourceContent.Calendar calendar -> calendar.events().stream().mapToInt(event -> event.row()).toArray();
            case SourceContent.Statements statements -> statements.statements().stream()
                    .mapToInt(statement -> statement.row()).toArray();
            case SourceContent.Codebook codebook -> codebook.variables().stream().mapToInt(variable -> variable.row())
                    .toArray();
            case SourceContent.Document document -> IntStream.rangeClosed(1, document.rows()).toArray();
        };
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

    /** Counts what stands on this row as kept; keeping it twice counts once. */
    public void keep(int row) {
        int[] entries = entriesOn(row);
        if (entries.length == 0) {
            throw new IllegalStateException("%s has no row %d to keep".formatted(path, row));
        }
        for (int entry : entries) {
            kept.set(entry);
        }
    }

    /** Counts an entry as kept, 0 = the first. */
    public void keepEntry(int position) {
        if (position < 0 || position >= rows.length) {
            throw new IllegalStateException("%s has %d entries, but entry %d was kept".formatted(path, rows.length,
                    position));
        }
        kept.set(position);
    }

    /** The entry is set aside for a reason that stands with an earlier one. */
    public void explainEntry(int position) {
        explained.set(position);
    }

    private int[] entriesOn(int row) {
        int from = 0;
        int to = entriesByRow.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rows[entriesByRow[middle]] < row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Arrays.stream(entriesByRow, from, entriesByRow.length).takeWhile(entry -> rows[entry] == row).toArray();
    }

    /** Notes what is wrong with a row, or with the file where the row is 0; whether it is kept is said apart. */
    public void note(IssueKind kind, int row, String column, String found, String expected) {
        issues.add(new IngestIssue(kind, path, row, column, found, expected));
        refused |= row == 0;
        for (int entry : entriesOn(row)) {
            explained.set(entry);
        }
    }

    /** Entries kept. */
    public int kept() {
        return kept.cardinality();
    }

    /** Entries set aside: what was in and is not kept. */
    public int setAside() {
        return readout.rowsIn() - kept();
    }

    /** How many entries are set aside although no issue says why: no part of the plan asked for them. */
    public int unexplained() {
        return refused && kept.isEmpty() ? 0 : (int) unexplainedRows().count();
    }

    /** The row of the first of them. */
    public OptionalInt firstUnexplained() {
        return unexplainedRows().findFirst();
    }

    private IntStream unexplainedRows() {
        return IntStream.range(0, rows.length).filter(i -> !kept.get(i) && !explained.get(i)).map(i -> rows[i]);
    }

    /** All problems, in the order of place. */
    public List<IngestIssue> allIssues() {
        var sorted = new ArrayList<>(issues);
        sorted.sort(IngestIssue.BY_PLACE);
        return sorted;
    }
}
