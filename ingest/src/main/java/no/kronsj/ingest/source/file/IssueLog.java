package no.kronsj.ingest.source.file;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;

/** Collects the problems of one file in the order in which they are met. */
public final class IssueLog {
    private final String file;
    private final List<IngestIssue> issues = new ArrayList<>();

    public IssueLog(String file) {
        this.file = file;
    }

    public void add(IssueKind kind, int row, String column, String found, String expected) {
        issues.add(new IngestIssue(kind, file, row, column, harmless(found), expected));
    }

    /** A problem of the whole file. */
    public void add(IssueKind kind, String found, String expected) {
        add(kind, 0, "", found, expected);
    }

    public void addAll(List<IngestIssue> found) {
        issues.addAll(found);
    }

    public List<IngestIssue> all() {
        return List.copyOf(issues);
    }

    /** Control characters could steer a terminal that shows the issue; they become spaces. */
    private static String harmless(String found) {
        var shown = new StringBuilder(found.length());
        found.codePoints().forEach(point -> shown.appendCodePoint(controls(point) ? ' ' : point));
        return shown.toString();
    }

    private static boolean controls(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
    }
}
