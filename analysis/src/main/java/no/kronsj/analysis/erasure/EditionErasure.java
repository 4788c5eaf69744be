package no.kronsj.analysis.erasure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.kronsj.analysis.evaluate.EditionCorrections;
import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SparkSupply;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunLock;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.Tombstones;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.NamedPerson;
import no.kronsj.ingest.PeopleFiles;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/**
 * Takes a person out of one edition, in steps that may each be done twice: the keyed list first, which keeps the person out of
 * every later run; then a run without them is published; then the runs and sources before it go. A crash leaves the edition as
 * it was, or marked as being erased from until the same command has been given again.
 */
final class EditionErasure {
    private static final String OF_ERASED = "person-erased";

    private final Workspace workspace;
    private final EditionFolder edition;
    private final Path run;
    private final RunManifest manifest;
    private final Workshop plan;
    private final Options options;
    private final PeopleFiles people;
    private final Instant now;

    EditionErasure(Workspace workspace, String id, Options options, Instant now) throws EvaluationMistake {
        this.workspace = workspace;
        this.edition = workspace.edition(id);
        this.options = options;
        this.now = now;
        this.run = edition.findCurrent().orElseThrow();
        this.manifest = RunManifest.find(run).orElseThrow(() -> new EvaluationMistake(List.of(
                id + " was published by a version that wrote no manifest; evaluate the workshop's folder first")));
        this.plan = Evaluation.readPlan(run);
        this.people = options.people(plan.workshop(), edition);
        if (!people.keyFingerprint().equals(manifest.keyFingerprint())) {
            throw new EvaluationMistake(List.of(
                    "%s: the pseudonym key of this edition is not in %s; without it nobody can be found"
                            .formatted(id, options.key(plan.workshop()))));
        }
    }

    /** The person, if this edition knows them by this address or pseudonym, or has begun to forget them. */
    Optional<NamedPerson> find(String addressOrPseudonym) throws EvaluationMistake {
        try (RunLock lock = lock()) {
            Path rebuilt = RebuiltFolder.of(edition, run, manifest);
            Workshop read = Evaluation.readPlan(rebuilt);
            Corrections corrections = EditionCorrections.of(read, edition).read();
            Optional<NamedPerson> known = Evaluation.read(read, corrections, people, file -> {
            }).people().find(addressOrPseudonym);
            boolean begun = isUnfinished() && isErased(addressOrPseudonym);
            return known.isEmpty() && begun ? Optional.of(people.named(addressOrPseudonym)) : known;
        } finally {
            edition.erasure().endRebuilding();
        }
    }

    /** Whether the keyed list has the person. */
    boolean isErased(String address) throws EvaluationMistake {
        return listed(() -> people.erasedNames().filter(names -> names.test(address)).isPresent());
    }

    /** Whether the keyed list has anybody. */
    boolean isAnybodyErased() throws EvaluationMistake {
        return listed(() -> people.erasedNames().isPresent());
    }

    /** Whether an erasure was begun here, or the workspace is older than one. */
    private boolean isUnfinished() throws EvaluationMistake {
        return edition.erasure().isOpen() || listed(people::isBehind);
    }

    /** Whether somebody on the keyed list still stands in the edition. */
    boolean mustBeErasedAgain() throws EvaluationMistake {
        return isUnfinished() || !PersonSearch.ofErased(erasedTexts()).in(edition.folder()).places().isEmpty();
    }

    /** Tells texts in which somebody on the keyed list stands. */
    Predicate<String> erasedTexts() throws EvaluationMistake {
        return listed(() -> people.erasedIn(plan.language()));
    }

    /** Something that the keyed list tells. */
    private interface Asked<T> {
        T ask() throws WorkshopMistakes;
    }

    private static <T> T listed(Asked<T> asked) throws EvaluationMistake {
        try {
            return asked.ask();
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    /** All steps for one person. */
    Erasure.Report.Edition erase(NamedPerson person, SparkSupply spark, Progress progress) throws EvaluationMistake {
        return erase(() -> people.erase(person), spark, progress);
    }

    /** All steps for everybody on the keyed list. */
    Erasure.Report.Edition eraseAgain(SparkSupply spark, Progress progress) throws EvaluationMistake {
        return erase(people::remember, spark, progress);
    }

    /** Makes the keyed list what it must be. */
    private interface Listing {
        void list() throws WorkshopMistakes;
    }

    private Erasure.Report.Edition erase(Listing listing, SparkSupply spark, Progress progress)
            throws EvaluationMistake {
        Results before = ResultReader.read(ResultView.RESTRICTED.tables(run));
        Set<String> rests = rests();
        try (RunLock lock = lock()) {
            edition.erasure().begin(now);
            listing.list();
            EditionCorrections.forget(edition, people);
            RebuiltFolder.of(edition, run, manifest);
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
        Outcome outcome = evaluate(spark, progress);
        try (RunLock lock = lock()) {
            List<String> dropped = new ArrayList<>(edition.removals().dropRunsButCurrent(now, Tombstones.Why.WISH));
            Set<String> used = manifest.files().stream().map(RunManifest.FileCount::sha256)
                    .collect(Collectors.toSet());
            dropped.addAll(edition.removals().dropSourcesBut(used, now, Tombstones.Why.WISH));
            return new Erasure.Report.Edition(edition.id(), outcome.run(),
                    ChangedFigures.between(before, outcome.restricted()).lines(), review(outcome, rests), dropped);
        }
    }

    private Outcome evaluate(SparkSupply spark, Progress progress) throws EvaluationMistake {
        Path rebuilt = edition.erasure().rebuilt();
        try {
            return Evaluation.run(rebuilt, workspace, options, spark, progress);
        } finally {
            edition.erasure().endRebuilding();
        }
    }

    /** The files that are kept without something. */
    private Set<String> rests() {
        return manifest.files().stream().filter(file -> edition.hasRest(file.sha256()))
                .map(RunManifest.FileCount::file).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of which no row went, so that only a name in a text did. */
    private List<String> review(Outcome outcome, Set<String> before) {
        Set<String> files = rests();
        files.removeAll(before);
        outcome.restricted().issues().stream().filter(issue -> issue.kind().equals(OF_ERASED)).map(IssueRow::file)
                .forEach(files::remove);
        return List.copyOf(files);
    }

    /** Ends the erasure, when nothing of the person was found any more. */
    void end() {
        edition.erasure().end();
    }

    private RunLock lock() throws EvaluationMistake {
        return Evaluation.lock(edition, "wait for it and give the command again");
    }

    PeopleFiles people() {
        return people;
    }
}
