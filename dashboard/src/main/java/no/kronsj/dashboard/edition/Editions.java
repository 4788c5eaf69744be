package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import no.kronsj.analysis.result.ResultView;

/** All editions of a workspace, {@code editions/<id>}; a new one appears without a restart. */
public final class Editions implements AutoCloseable {
    private final Path folder;
    private final EditionReader reader;
    private final ResultView view;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    public Editions(Path workspace, EditionReader reader, ResultView view) {
        folder = workspace.resolve("editions");
        this.reader = reader;
        this.view = view;
    }

    /** What the use of a published run gives; empty where the edition does not exist or nothing is published. */
    public <T> Optional<T> with(String edition, Function<PublishedRun, T> use) {
        if (!allIds().contains(edition)) {
            return Optional.empty();
        }
        Shelf shelf = shelves.computeIfAbsent(edition, id -> new Shelf(folder.resolve(id), reader, view));
        try (Shelf.Borrowed borrowed = shelf.borrow()) {
            return borrowed == null ? Optional.empty() : Optional.of(use.apply(borrowed.run()));
        }
    }

    /** The evaluation of an edition that broke off, if the last one did. */
    public Optional<FailedEvaluation> findFailure(String edition) {
        return allIds().contains(edition) ? FailedEvaluation.find(folder.resolve(edition)) : Optional.empty();
    }

    /** The id of the run that is published at this moment, "" where none is; nothing is opened for it. */
    public String publishedRun(String edition) {
        return allIds().contains(edition) ? Shelf.publishedRun(folder.resolve(edition)) : "";
    }

    /** The ids of all editions, sorted, published or not. */
    public List<String> allIds() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plans of all editions that have a published run. */
    public List<EditionInfo> allPublished() {
        var published = new ArrayList<EditionInfo>();
        for (String id : allIds()) {
            with(id, PublishedRun::info).ifPresent(published::add);
        }
        return published;
    }

    @Override
    public void close() {
        shelves.values().forEach(Shelf::close);
    }
}
