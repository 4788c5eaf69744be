package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes runs and sources out of an edition; a line says of each that it is gone. Call it under the lock. */
public record Removals(EditionFolder edition) {

    /** Removes every kept source but those with these hashes, and says which. */
    public List<String> dropSourcesBut(Set<String> hashes, Instant now, Tombstones.Why why) {
        return drop(edition.folder().resolve("sources"), name -> !hashes.contains(name.replace(EditionFolder.REST, "")),
                now,
                Tombstones.What.DROPPED, why);
    }

    /** Removes every run but the published one, and says which. */
    public List<String> dropRunsButCurrent(Instant now, Tombstones.Why why) {
        String current = edition.findCurrent().map(run -> String.valueOf(run.getFileName())).orElse("");
        return drop(edition.folder().resolve("runs"), name -> !name.equals(current), now, Tombstones.What.RUN_DROPPED,
                why);
    }

    /** Removes every kept source, and says which. */
    public List<String> dropAllSources(Instant now) {
        return drop(edition.folder().resolve("sources"), name -> true, now, Tombstones.What.DROPPED,
                Tombstones.Why.RETENTION);
    }

    /** Removes of the published run what is not public; says how many parts were there. */
    public int emptyCurrentRun(Instant now) {
        Path run = edition.findCurrent().orElseThrow();
        List<Path> parts = Stream.of("tables", "results/restricted", "index/restricted", "corrections.yaml",
                "corrections-of-edition.yaml").map(run::resolve).filter(Files::exists).toList();
        if (!parts.isEmpty()) {
            edition.tombstones().add(now, Tombstones.What.RUN_EMPTIED, Tombstones.Why.RETENTION, "",
                    String.valueOf(run.getFileName()));
        }
        try {
            for (Path part : parts) {
                EditionFolder.delete(part);
            }
            return parts.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> drop(Path in, Predicate<String> goes, Instant now, Tombstones.What what,
            Tombstones.Why why) {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (var all = Files.list(in)) {
            List<Path> dropped = all.filter(one -> goes.test(String.valueOf(one.getFileName()))).sorted().toList();
            for (Path one : dropped) {
                edition.tombstones().add(now, what, why, "", String.valueOf(one.getFileName()));
                EditionFolder.delete(one);
            }
            return dropped.stream().map(one -> String.valueOf(one.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
