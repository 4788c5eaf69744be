package no.kronsj.analysis.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The log of a workspace. Nothing in it is ever changed; several programs may write at the same time. A line that broke off
 * stays as it is, and the next one carries its hash like any other's.
 */
public final class AuditLog {
    /** Longer than any line. */
    private static final int TAIL = 8192;
    /** A lock on a file is the whole program's, so its threads take turns before they ask for it. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final Path file;

    private AuditLog(Path file) {
        this.file = file;
    }

    /** The log of a workspace, whether or not there is one yet. */
    public static AuditLog in(Path workspace) {
        return new AuditLog(workspace.resolve("audit").resolve("audit.jsonl"));
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** Adds an event, and comes back when it is on the disk. */
    public void append(AuditEvent event, Instant at) throws IOException {
        TURN.lock();
        try (FileChannel channel = open(); var turn = channel.lock()) {
            byte[] tail = tail(channel);
            boolean torn = tail.length > 0 && tail[tail.length - 1] != '\n';
            String line = AuditLine.write(at, event, before(tail)) + "\n";
            var bytes = ByteBuffer.wrap(((torn ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } finally {
            TURN.unlock();
        }
    }

    /** Makes the log if there is none, so that whoever cannot write it is told in time. */
    public void prepare() throws IOException {
        open().close();
    }

    /** The last events that somebody may see, the newest first. */
    public List<AuditLine> last(int most, Predicate<AuditLine> shown) throws IOException {
        var last = new ArrayDeque<AuditLine>();
        AuditChain.forEach(file, line -> AuditLine.read(line).filter(shown).ifPresent(read -> {
            last.addFirst(read);
            if (last.size() > most) {
                last.removeLast();
            }
        }));
        return List.copyOf(last);
    }

    /** Checks every line; {@code noted} is the hash of a line that must be among them, or "". */
    public AuditReport verify(String noted) throws IOException {
        var chain = new AuditChain(noted);
        return chain.report(AuditChain.forEach(file, chain::add));
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        return FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), ownerOnly);
    }

    private static byte[] tail(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
        long from = channel.size() - buffer.capacity();
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // The next read goes on where this one ended.
        }
        return buffer.array();
    }

    /** The hash of the last line of a tail, whole or torn. */
    private static String before(byte[] tail) {
        int end = tail.length > 0 && tail[tail.length - 1] == '\n' ? tail.length - 1 : tail.length;
        int start = end;
        while (start > 0 && tail[start - 1] != '\n') {
            start--;
        }
        return end == 0 ? "" : AuditLine.sha256(Arrays.copyOfRange(tail, start, end));
    }
}
