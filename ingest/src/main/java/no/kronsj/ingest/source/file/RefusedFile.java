package no.kronsj.ingest.source.file;

import java.io.IOException;

import no.kronsj.ingest.issue.IssueKind;

/** A file of which nothing can be read; becomes one issue, never a stack trace. */
public final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final IssueKind kind;
    private final String found;
    private final String expected;

    public RefusedFile(IssueKind kind, String found, String expected) {
        super(found);
        this.kind = kind;
        this.found = found;
        this.expected = expected;
    }

    public IssueKind kind() {
        return kind;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
