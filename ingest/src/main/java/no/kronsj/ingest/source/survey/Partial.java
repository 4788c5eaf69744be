package no.kronsj.ingest.source.survey;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;

/** Counts the forms that somebody began and did not finish, and says so once. */
final class Partial {
    private final String column;
    private int count;
    private int first;

    /** Told apart by what stands in this column. */
    Partial(String column) {
        this.column = column;
    }

    void add(Grid.Row row) {
        first = count++ == 0 ? row.number() : first;
    }

    void note(IssueLog issues) {
        if (count > 0) {
            issues.add(IssueKind.RESPONSES_PARTIAL, first, column, count == 1 ? "1 response" : count + " responses",
                    "finished forms");
        }
    }
}
