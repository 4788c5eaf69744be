package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import no.kronsj.analysis.audit.AuditEvent;
import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.result.ResultView;

/** Whoever takes restricted figures or texts out of the workspace at the machine leaves a line in its log. */
final class LocalAccess {
    private LocalAccess() {}

    /** Notes it, before anything is shown; {@code part} names what of the run it was, never what was searched for. */
    static void note(Path workspace, Path run, AuditEvent.Action action, String part) throws IOException {
        AuditLog.in(workspace).append(new AuditEvent("local", "administrator", action,
                PublishedRuns.edition(run) + "/" + part, ResultView.RESTRICTED.word()), Instant.now());
    }
}
