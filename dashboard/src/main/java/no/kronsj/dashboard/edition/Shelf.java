package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import no.kronsj.analysis.result.ResultView;

/**
 * One edition's place on the shelf. Whoever borrows gets the run that {@code CURRENT} names at that moment; a run that was
 * replaced is closed when its last reader has given it back.
 */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Path folder;
    private final EditionReader reader;
    private final ResultView view;
    private @Nullable Copy current;
    private String refused = "";

    Shelf(Path folder, EditionReader reader, ResultView view) {
        this.folder = folder;
        this.reader = reader;
        this.view = view;
    }

    /** The published run for as long as it is held, or null where nothing is published yet. */
    synchronized @Nullable Borrowed borrow() {
        String published = publishedRun(folder);
        Copy held = current;
        if (!published.isEmpty() && (held == null || !held.run.id().equals(published))) {
            replace(published);
            held = current;
        }
        return held == null ? null : held.borrow();
    }

    // A run that cannot be read must not take the last good one off the shelf; it is tried once, not on every request.
    private void replace(String published) {
        if (published.equals(refused)) {
            return;
        }
        try {
            var next = new Copy(PublishedRun.read(folder.resolve("runs").resolve(published), edition(), reader,
                    view));
            if (current != null) {
                current.retire();
            }
            current = next;
            refused = "";
        } catch (RuntimeException e) {
            refused = published;
            LOG.error("{}: run {} could not be read ({}); the run before it stays. Evaluate the edition again.",
                    edition(), published, e.getClass().getSimpleName());
        }
    }

    private String edition() {
        return folder.getFileName().toString();
    }

    // The name becomes a folder name, so anything that could leave the folder of runs is no run.
    static String publishedRun(Path folder) {
        try {
            String name = Files.readString(folder.resolve("CURRENT"), StandardCharsets.UTF_8).strip();
            return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? name : "";
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            LOG.warn("{}: CURRENT could not be read ({})", folder.getFileName(), e.getClass().getSimpleName());
            return "";
        }
    }

    synchronized void close() {
        if (current != null) {
            current.retire();
            current = null;
        }
    }

    /** A run on loan. */
    record Borrowed(PublishedRun run, Runnable giveBack) implements AutoCloseable {
        @Override
        public void close() {
            giveBack.run();
        }
    }

    private static final class Copy {
        private final PublishedRun run;
        private int readers;
        private boolean retired;

        Copy(PublishedRun run) {
            this.run = run;
        }

        synchronized Borrowed borrow() {
            readers++;
            return new Borrowed(run, this::giveBack);
        }

        private synchronized void giveBack() {
            readers--;
            closeWhenUnused();
        }

        synchronized void retire() {
            retired = true;
            closeWhenUnused();
        }

        private void closeWhenUnused() {
            if (retired && readers == 0) {
                run.passages().close();
            }
        }
    }
}
