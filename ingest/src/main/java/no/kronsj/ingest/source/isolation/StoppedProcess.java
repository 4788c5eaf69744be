package no.kronsj.ingest.source.isolation;

import java.io.IOException;

/** The program gave no whole answer and is gone; the next request starts it anew. */
public final class StoppedProcess extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    StoppedProcess(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What it took too much of, in words. */
    public String reason() {
        return reason;
    }
}
