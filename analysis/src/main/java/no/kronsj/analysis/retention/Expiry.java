package no.kronsj.analysis.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.evaluate.EditionCorrections;
import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunLock;
import no.kronsj.analysis.run.Tombstones;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Looks at every published edition: {@code retainUntil} is the last day on which data may be kept, a day of the plan's zone,
 * so that they go when the next day has begun there. What is public stays. Every step may be done twice, so after a crash the
 * same command ends what was begun.
 */
public final class Expiry {
    private final Workspace workspace;
    private final Instant now;
    private final Optional<LocalDate> today;

    /** An expiry at the clock's time; {@code today} stands in for the day in every zone. */
    public Expiry(Workspace workspace, Clock clock, Optional<LocalDate> today) {
        this.workspace = workspace;
        this.now = clock.instant();
        this.today = today;
    }

    /** What became of an edition. */
    public sealed interface Fate {
        String edition();

        /** Its plan names no day. */
        record NoDay(String edition) implements Fate {}

        /** Its day has not passed. */
        record Kept(String edition, LocalDate until) implements Fate {}

        /** Its day has passed; {@code removed} is how many sources, runs and parts of runs went now. */
        record Expired(String edition, LocalDate until, int removed) implements Fate {}
    }

    /** Removes what must go, and says of every edition what became of it. */
    public List<Fate> run() throws EvaluationMistake {
        List<Fate> fates = new ArrayList<>();
        for (String id : workspace.allPublished()) {
            fates.add(fate(workspace.edition(id)));
        }
        return fates;
    }

    private Fate fate(EditionFolder edition) throws EvaluationMistake {
        Workshop plan = Evaluation.readPlan(edition.findCurrent().orElseThrow());
        Optional<LocalDate> until = plan.privacy().findRetainUntil();
        if (until.isEmpty()) {
            return new Fate.NoDay(edition.id());
        }
        LocalDate day = today.orElseGet(() -> LocalDate.ofInstant(now, plan.zone()));
        return day.isAfter(until.get())
                ? new Fate.Expired(edition.id(), until.get(), expire(edition, until.get()))
                : new Fate.Kept(edition.id(), until.get());
    }

    private int expire(EditionFolder edition, LocalDate until) throws EvaluationMistake {
        try (RunLock lock = Evaluation.lock(edition, "wait for it and give the command again")) {
            int removed = edition.removals().dropRunsButCurrent(now, Tombstones.Why.RETENTION).size()
                    + edition.removals().emptyCurrentRun(now)
                    + edition.removals().dropAllSources(now).size();
            edition.erasure().endRebuilding();
            EditionCorrections.forgetEverybody(edition);
            if (removed > 0) {
                log(edition.id(), until, removed);
            }
            return removed;
        }
    }

    private void log(String edition, LocalDate until, int removed) {
        Path file = workspace.expiryLog();
        String line = String.join("\t", now.toString(), edition, until.toString(), "" + removed) + "\n";
        try {
            Files.writeString(file, line, java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND, java.nio.file.StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
