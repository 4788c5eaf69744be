package no.kronsj.analysis.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.audit.AuditReport.Broken;
import no.kronsj.analysis.audit.AuditReport.Fault;
import no.kronsj.analysis.audit.AuditReport.Whole;

/**
 * Follows the lines of a log. A line that cannot be read broke off if it is the last, or if the next one carries its hash:
 * whoever changes a line afterwards leaves the old hash in the next.
 */
final class AuditChain {
    private final String noted;
    private String before = "";
    private String head = "";
    private long lines;
    private long torn;
    private long unread;
    private boolean met;
    private @Nullable Broken broken;

    AuditChain(String noted) {
        this.noted = noted;
        met = noted.isEmpty();
    }

    void add(byte[] written) {
        lines++;
        if (broken != null) {
            return;
        }
        Optional<AuditLine> read = AuditLine.read(written);
        boolean follows = read.isEmpty() || read.get().before().equals(before);
        if (!follows || unread > 0 && read.isEmpty()) {
            broken = unread > 0 ? new Broken(unread, Fault.CHANGED) : new Broken(lines, Fault.UNLINKED);
        } else if (read.isEmpty()) {
            unread = lines;
            torn++;
        } else {
            unread = 0;
            head = read.get().hash();
            met |= head.equals(noted);
        }
        before = AuditLine.sha256(written);
    }

    /** What came of it; {@code ended} tells whether the last line has its end, which one that broke off never has. */
    AuditReport report(boolean ended) {
        if (broken != null) {
            return broken;
        }
        if (ended && unread > 0) {
            return new Broken(unread, Fault.CHANGED);
        }
        return met ? new Whole(lines - torn, torn, head) : new Broken(lines, Fault.CUT);
    }

    /** Every line of a file, as bytes and without its end; whether the last one has an end. */
    static boolean forEach(Path file, Consumer<byte[]> use) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    use.accept(line.toByteArray());
                    line.reset();
                } else {
                    line.write(next);
                }
            }
            if (line.size() > 0) {
                use.accept(line.toByteArray());
                return false;
            }
            return true;
        }
    }
}
