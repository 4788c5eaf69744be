package no.kronsj.ingest.source;

import java.time.Duration;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.isolation.Bounds;
import no.kronsj.ingest.source.isolation.ChildProcess;
import no.kronsj.ingest.source.isolation.StoppedProcess;

/** Has files read by {@link ReaderProgram}; one that takes too much costs that process, not this one. */
final class ReaderProcess {
    /** A document of a thousand pages takes a few seconds and 100 MB. */
    private static final Bounds USUAL = new Bounds(Duration.ofSeconds(60), 512, 512L << 20);
    private static final ReaderProcess SHARED = new ReaderProcess(USUAL);

    private final ChildProcess process;

    ReaderProcess(Bounds bounds) {
        this.process = new ChildProcess(bounds, ReaderProgram.class);
    }

    static ReaderProcess shared() {
        return SHARED;
    }

    Readout read(ReadRequest request) {
        try {
            return process.exchange(ReadoutJson.write(request), ReadoutJson::read);
        } catch (StoppedProcess stopped) {
            return stopped(request, stopped.reason());
        }
    }

    private static Readout stopped(ReadRequest request, String reason) {
        return Recognition.nothing(request.format() == null ? SourceFormat.UNKNOWN : request.format(), "not read", "",
                new RefusedFile(IssueKind.READING_STOPPED, reason, "a file that is read within these bounds"),
                new IssueLog(request.name()));
    }
}
