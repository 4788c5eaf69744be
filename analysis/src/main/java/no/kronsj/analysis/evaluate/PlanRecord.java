package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.yaml.WrittenPlan;

/**
 * When each version of the plan was recorded, before any data were read with it: one line per version, {@code time hash},
 * in the edition's folder, and beside it the text of each version. Lines are only ever added.
 *
 * <p>A run stays a function of its inputs because this record is one of them: the clock is read once, when a version that
 * is not the last one is written down. From then on its time is data as the plan itself is; the record is part of the
 * hash of a run's inputs, and a copy of the edition's folder gives the same results at any later time.
 */
record PlanRecord(Path editionFolder) {
    private static final String FILE = "PLANS";
    private static final String TEXTS = "plans";
    /** A plan is at most 1 MB. Whoever changes it more often has the dates of the changes and not their words. */
    static final int MOST_TEXTS = 500;

    /** Records the plan if it is not the version recorded last; gives all versions, the last one being the plan. */
    List<PlanVersion> freeze(WrittenPlan plan, Instant now) {
        Path file = editionFolder.resolve(FILE);
        try {
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            if (lines.isEmpty() || !lines.getLast().endsWith(" " + plan.hash())) {
                keepText(plan);
                String line = now + " " + plan.hash();
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                        StandardOpenOption.SYNC);
                lines.add(line);
            }
            var versions = new ArrayList<PlanVersion>();
            for (String line : lines) {
                versions.add(version(line));
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the version that is in force was recorded first, however often it was left and taken up again. */
    static Instant frozenAt(List<PlanVersion> versions) {
        String hash = versions.getLast().hash();
        return versions.stream().filter(version -> version.hash().equals(hash)).findFirst().orElseThrow().since();
    }

    private void keepText(WrittenPlan plan) throws IOException {
        Path texts = Files.createDirectories(editionFolder.resolve(TEXTS));
        long kept;
        try (var files = Files.list(texts)) {
            kept = files.count();
        }
        if (kept < MOST_TEXTS) {
            Files.writeString(texts.resolve(plan.hash() + ".yaml"), plan.text());
        }
    }

    private PlanVersion version(String line) throws IOException {
        int space = line.indexOf(' ');
        String hash = line.substring(space + 1);
        Path text = editionFolder.resolve(TEXTS).resolve(hash + ".yaml");
        Optional<WrittenPlan> written = Files.isRegularFile(text)
                ? Optional.of(WrittenPlan.of(Files.readString(text))).filter(plan -> plan.hash().equals(hash))
                : Optional.empty();
        return new PlanVersion(Instant.parse(line.substring(0, space)), hash, written);
    }
}
