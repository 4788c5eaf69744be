package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One edition in the workspace: the source files ever read, the runs, and which run is the published one.
 *
 * <p>A run is written to {@code runs/<id>.partial}, renamed when it is whole, and published by replacing {@code CURRENT}:
 * a reader sees the old run or the new one, and a crash at any instant leaves the old one published.
 */
public record EditionFolder(String id, Path folder) {
    static final String CURRENT = "CURRENT";
    private static final String PARTIAL = ".partial";
    static final String REST = ".rest";

    /** Keeps other evaluations of this edition out until closed; empty where one is under way. */
    public Optional<RunLock> lock() {
        create(folder);
        return RunLock.of(folder);
    }

    /** An empty folder for a new run; what crashed runs left behind is removed. Call it under the lock. */
    public Path begin(String runId) {
        Path runs = create(folder.resolve("runs"));
        try (var left = Files.list(runs)) {
            for (Path path : left.filter(run -> run.toString().endsWith(PARTIAL)).toList()) {
                delete(path);
            }
            return Files.createDirectory(runs.resolve(runId + PARTIAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a whole run the published one. */
    public void publish(Path partial, String runId) {
        try {
            force(partial);
            Path runs = folder.resolve("runs");
            Files.move(partial, runs.resolve(runId), StandardCopyOption.ATOMIC_MOVE);
            // The run's new name must be on disk before CURRENT says it.
            sync(runs, StandardOpenOption.READ);
            Path next = folder.resolve(CURRENT + PARTIAL);
            Files.writeString(next, runId + "\n");
            sync(next, StandardOpenOption.WRITE);
            Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            sync(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published run's folder. */
    public Optional<Path> findCurrent() {
        Path current = folder.resolve(CURRENT);
        try {
            return Files.isRegularFile(current)
                    ? Optional.of(folder.resolve("runs").resolve(Files.readString(current).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of all runs that were ever published and are still there, the oldest first. */
    public List<Path> runs() {
        Path runs = folder.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (var found = Files.list(runs)) {
            return found.filter(run -> !run.toString().endsWith(PARTIAL)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a source file as it was, under the hash of its bytes. */
    public void keepSource(Path file, String sha256) {
        Path sources = create(folder.resolve("sources"));
        Path kept = sources.resolve(sha256);
        if (findSource(sha256).isPresent()) {
            return;
        }
        try {
            Path copy = Files.copy(file, sources.resolve(sha256 + PARTIAL), StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException raced) {
            throw new IllegalStateException("Two evaluations of %s at once".formatted(id), raced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what may be kept of a source from which somebody was erased, in the place of the source itself. */
    public void keepRest(String file, String sha256, Instant now, Consumer<Path> writer) {
        Path sources = create(folder.resolve("sources"));
        Path whole = sources.resolve(sha256);
        boolean first = Files.exists(whole) || !Files.exists(rest(sha256));
        try {
            Path next = sources.resolve(sha256 + PARTIAL);
            writer.accept(next);
            sync(next, StandardOpenOption.WRITE);
            Files.move(next, rest(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (first) {
                tombstones().add(now, Tombstones.What.REWRITTEN, Tombstones.Why.WISH, file, sha256);
            }
            Files.deleteIfExists(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kept source, or what is left of it. */
    public Optional<Path> findSource(String sha256) {
        Path whole = folder.resolve("sources").resolve(sha256);
        return Stream.of(whole, rest(sha256)).filter(Files::isRegularFile).findFirst();
    }

    /** Whether only the rest of a source is kept. */
    public boolean hasRest(String sha256) {
        return Files.exists(rest(sha256));
    }

    private Path rest(String sha256) {
        return folder.resolve("sources").resolve(sha256 + REST);
    }

    /** What may be taken out of the edition. */
    public Removals removals() {
        return new Removals(this);
    }

    /** The state of an erasure. */
    public ErasureState erasure() {
        return new ErasureState(folder);
    }

    /** What was taken out of the edition. */
    public Tombstones tombstones() {
        return new Tombstones(folder.resolve("TOMBSTONES"));
    }

    /** The keyed list of those who were erased, there or not. */
    public Path erased() {
        return folder.resolve("ERASED");
    }

    static Path create(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void force(Path tree) throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            sync(path, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
