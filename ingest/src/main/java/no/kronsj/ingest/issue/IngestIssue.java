package no.kronsj.ingest.issue;

import java.util.Comparator;

/**
 * One problem in one place.
 *
 * @param kind     what is wrong
 * @param file     the file as the plan names it
 * @param row      the line or row in the file, 1 = the first; 0 where the problem is the file's
 * @param column   the heading or field, or ""
 * @param found    what stands there, cut to 80 characters; never more than one cell
 * @param expected what was expected
 */
public record IngestIssue(IssueKind kind, String file, int row, String column, String found, String expected) {
    private static final int LONGEST = 80;

    /** By file, row, column, kind: the order in which issues are written. */
    public static final Comparator<IngestIssue> BY_PLACE = Comparator.comparing(IngestIssue::file)
            .thenComparingInt(IngestIssue::row).thenComparing(IngestIssue::column).thenComparing(IngestIssue::kind)
            .thenComparing(IngestIssue::found);

    public IngestIssue {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST - 1) + "…";
    }
}
