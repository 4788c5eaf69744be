package no.kronsj.ingest.source.isolation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Java program of ours in a process of its own, started at the first request, kept for the next, killed when it goes past
 * its bounds. It ends by itself when this process does, because its input ends.
 */
public final class ChildProcess {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kronsj-bounds");
        thread.setDaemon(true);
        return thread;
    });
    /** What the virtual machine exits with when memory is out and it was told to. */
    private static final int OUT_OF_MEMORY = 3;
    private static final long ENDING_SECONDS = 10;
    /** How names of files are written, and where Windows is. No secrets, and no options for a JVM, which then speaks first. */
    private static final Pattern PASSED_ON = Pattern.compile("LC_.*|LANG|TMPDIR|(?i:TEMP|TMP|SystemRoot)");

    private final Bounds bounds;
    private final Class<?> program;
    private @Nullable Running running;

    private record Running(Process process, Writer requests, DataInputStream answers) {}

    /** Makes an answer out of the bytes. */
    @FunctionalInterface
    public interface Answer<T> {
        /** Reads the whole answer. */
        T read(InputStream in) throws IOException;
    }

    /** The program with this main class. */
    public ChildProcess(Bounds bounds, Class<?> program) {
        this.bounds = bounds;
        this.program = program;
    }

    /**
     * Sends a request of one line and reads the answer.
     *
     * @throws StoppedProcess where the program went past its bounds or broke
     */
    public synchronized <T> T exchange(String request, Answer<T> answer) throws StoppedProcess {
        Running child = alive();
        var late = new AtomicBoolean();
        ScheduledFuture<?> watch = WATCH.schedule(() -> {
            late.set(true);
            child.process.destroyForcibly();
        }, bounds.time().toMillis(), TimeUnit.MILLISECONDS);
        try {
            child.requests.write(request + "\n");
            child.requests.flush();
            var in = new Frames.Reader(child.answers, bounds.answerBytes());
            T read = answer.read(in);
            if (!in.isWhole()) {
                throw new StoppedProcess("more than one answer");
            }
            return read;
        } catch (StoppedProcess stopped) {
            end(child);
            throw stopped;
        } catch (IOException broken) {
            String reason = reason(end(child));
            throw new StoppedProcess(
                    late.get() ? "more than %d seconds".formatted(bounds.time().toSeconds()) : reason);
        } finally {
            watch.cancel(false);
        }
    }

    private String reason(int exit) {
        return exit == OUT_OF_MEMORY
                ? "more than %d MB of memory".formatted(bounds.heapMegabytes())
                : "a reader that ended too early";
    }

    private Running alive() {
        Running known = running;
        if (known != null && known.process.isAlive()) {
            return known;
        }
        try {
            var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().removeIf(name -> !PASSED_ON.matcher(name).matches());
            Process process = builder.start();
            running = new Running(process, process.outputWriter(StandardCharsets.UTF_8),
                    new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
            return running;
        } catch (IOException impossible) {
            throw new IllegalStateException("The program that reads documents cannot be started", impossible);
        }
    }

    private List<String> command() {
        return List.of(System.getProperty("java.home") + "/bin/java",
                "-Xmx%dm".formatted(bounds.heapMegabytes()), "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.timezone=UTC", "-cp",
                System.getProperty("java.class.path"), program.getName());
    }

    private int end(Running child) {
        running = null;
        try {
            if (!child.process.waitFor(1, TimeUnit.SECONDS)) {
                child.process.destroyForcibly().waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
            }
            return child.process.isAlive() ? -1 : child.process.exitValue();
        } catch (InterruptedException interrupted) {
            child.process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
