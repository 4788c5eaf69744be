package no.kronsj.ingest.source;

import java.io.IOException;

import no.kronsj.ingest.issue.IssueKind;

/** A file of which nothing can be read; becomes one issue, never a stack trace. */
final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final IssueKind kind;
    private final String found;
    private final String expected;

    RefusedFile(IssueKind kind, String found, String expected) {
        super(found);
        this.kind = kind;
        this.found = found;
        this.expected = expected;
    }

    IssueKind kind() {
        return kind;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
