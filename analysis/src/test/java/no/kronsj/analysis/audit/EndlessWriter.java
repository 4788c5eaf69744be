package no.kronsj.analysis.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import no.kronsj.analysis.audit.AuditEvent.Action;

/** A program that writes into a log until it is killed. */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        AuditLog log = AuditLog.in(Path.of(arguments[0]));
        while (true) {
            log.append(new AuditEvent(arguments[1], "administrator", Action.SEEN, "/e/x", "restricted"), Instant.now());
        }
    }
}
