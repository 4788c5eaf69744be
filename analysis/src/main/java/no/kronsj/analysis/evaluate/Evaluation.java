package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.analysis.aggregate.AnswerChanges;
import no.kronsj.analysis.aggregate.OwnFigure;
import no.kronsj.analysis.aggregate.PersonalTexts;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.personal.PersonalPassages;
import no.kronsj.analysis.privacy.DisclosureControl;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.FailureNote;
import no.kronsj.analysis.run.RunLock;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.ingest.Ingest;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.PairingBasis;
import no.kronsj.ingest.PeopleFiles;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;
import no.kronsj.ingest.workshop.yaml.WrittenPlan;

/**
 * One evaluation: read the plan and fix its hash, read the files, write the canonical tables, count them, figure, index,
 * hide what must be hidden, publish by one move.
 */
public final class Evaluation {
    private static final DateTimeFormatter RUN_TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int HASH_LETTERS = 8;

    private final Workshop plan;
    private final EditionFolder edition;
    private final Options options;
    private final SparkSupply supply;
    private final Progress progress;
    private final Instant startedAt;
    private final List<PlanVersion> versions;
    private final Build build = Build.running();
    private final Stopwatch watch = new Stopwatch();

    private Evaluation(Workshop plan, WrittenPlan written, EditionFolder edition, Options options,
            SparkSupply supply, Progress progress) {
        this.plan = plan;
        this.edition = edition;
        this.options = options;
        this.supply = supply;
        this.progress = progress;
        this.startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.versions = new PlanRecord(edition.folder()).freeze(written, startedAt);
    }

    /** Evaluates the workshop in this folder into the workspace. */
    public static Outcome run(Path folder, Workspace workspace, Options options, Progress progress)
            throws EvaluationMistake {
        return run(folder, workspace, options, SparkSupply.ownOn(options.master()), progress);
    }

    /** The same with Spark from elsewhere. */
    public static Outcome run(Path folder, Workspace workspace, Options options, SparkSupply supply, Progress progress)
            throws EvaluationMistake {
        Workshop plan = readPlan(folder);
        OwnSelects.check(plan, supply);
        WrittenPlan written = written(plan);
        EditionFolder edition = workspace.edition(plan.editionId());
        try (RunLock lock = lock(edition, "wait for it, or name another workspace with -w")) {
            var evaluation = new Evaluation(plan, written, edition, options, supply, progress);
            return new FailureNote(edition.folder()).unlessDone(evaluation.startedAt, evaluation::evaluate);
        }
    }

    /** The edition for this process alone; what to do where another has it stands in {@code remedy}. */
    public static RunLock lock(EditionFolder edition, String remedy) throws EvaluationMistake {
        return edition.lock().orElseThrow(() -> new EvaluationMistake(List.of(
                "%s is being evaluated by another process; %s".formatted(edition.id(), remedy))));
    }

    /** The plan of a folder, or all its mistakes. */
    public static Workshop readPlan(Path folder) throws EvaluationMistake {
        try {
            return WorkshopYaml.read(folder);
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    private static WrittenPlan written(Workshop plan) throws EvaluationMistake {
        try {
            WrittenPlan written = WrittenPlan.read(plan.folder());
            if (!written.hash().equals(plan.planHash())) {
                throw new EvaluationMistake(List.of(
                        WorkshopYaml.FILE_NAME + ": was changed while it was read. Evaluate again."));
            }
            return written;
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    private Outcome evaluate() throws EvaluationMistake {
        new ErasedBefore(edition, options.people(plan.workshop(), edition)).remember(startedAt);
        Corrections corrections = EditionCorrections.of(plan, edition).read();
        IngestReport report = ingest(corrections);
        String inputs = new RunInputs(plan, corrections, report).hash(build, versions);
        Optional<EarlierRun> earlier = EarlierRun.find(edition);
        // What somebody answered who is being erased must not come back as an answer that vanished.
        Optional<EarlierRun> comparable = edition.erasure().isOpen() ? Optional.empty() : earlier;
        Optional<EarlierRun> unchanged = earlier.filter(current -> !options.again() && current.madeOf(inputs));
        long setAside = report.files().stream().mapToLong(IngestReport.FileEntry::setAside).sum();
        if (unchanged.isPresent()) {
            String run = unchanged.get().manifest().run();
            progress.step("Evaluate");
            progress.done("nothing has changed since run " + run);
            return new Outcome(plan, run, unchanged.get().restricted(), setAside, "", List.of(), false);
        }
        EarlierReleases releases = EarlierReleases.of(edition, plan.planHash());
        String run = RUN_TIME.format(startedAt) + "-" + inputs.substring(0, HASH_LETTERS);
        Path folder = edition.begin(run);
        copyPlan(folder);
        AssessmentFiles.keep(plan, folder);
        EditionCorrections.of(plan, edition).keep(folder, options.people(plan.workshop(), edition));
        Counted counted = writeAndCount(report, folder, comparable, inputs);
        Comparison comparison = counted.comparison();
        History history = History.of(report.files(), earlier, inputs, startedAt.toString());
        Results restricted = figure(report, counted, corrections, history, releases, folder);
        boolean fewAreNew = new DisclosureControl(plan, Set.of()).holdsBack(restricted, releases.earlier());
        manifest(run, inputs, report, comparison, releases, fewAreNew).write(folder);
        if (setAside > 0 && options.strict()) {
            progress.step("Publish");
            progress.done("nothing, because %d rows were set aside (--strict)".formatted(setAside));
            return new Outcome(plan, run, restricted, setAside, comparison.since(), comparison.counts(), false);
        }
        progress.step("Publish");
        edition.publish(folder, run);
        progress.done("run " + run);
        return new Outcome(plan, run, restricted, setAside, comparison.since(), comparison.counts(), true);
    }

    private IngestReport ingest(Corrections corrections) throws EvaluationMistake {
        progress.step("Read the files");
        IngestReport report = read(plan, corrections, options.people(plan.workshop(), edition), progress::one);
        new RunInputs(plan, corrections, report).keep(edition, startedAt);
        long rows = report.files().stream().mapToLong(IngestReport.FileEntry::rowsIn).sum();
        long kept = report.files().stream().mapToLong(IngestReport.FileEntry::kept).sum();
        progress.done("%d files, %d rows in = %d kept + %d set aside".formatted(report.files().size(), rows, kept,
                rows - kept));
        watch.lap("ingest");
        return report;
    }

    /** Reads the files of a plan without those who were erased; a correction that names nobody is the user's mistake. */
    public static IngestReport read(Workshop plan, Corrections corrections, PeopleFiles people,
            Consumer<String> whenRead) throws EvaluationMistake {
        try {
            return Ingest.run(plan, corrections, people, whenRead);
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    /** What a draw of pairs starts from. */
    public static PairingBasis pairingBasis(Workshop plan, Corrections corrections, PeopleFiles people)
            throws EvaluationMistake {
        try {
            return PairingBasis.read(plan, corrections, people);
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    /** What Spark is needed for. */
    private record Counted(SmallTables tables, PersonalTexts texts, Map<String, OwnFigure> ownFigures,
            Comparison comparison) {}

    private Counted writeAndCount(IngestReport report, Path folder, Optional<EarlierRun> earlier, String inputs) {
        progress.step("Write the canonical tables");
        Path scratch = createFolder(folder.resolve("scratch"));
        try (SparkRuntime spark = supply.open(scratch)) {
            watch.lap("spark-start");
            CanonicalStore store = spark.store(createFolder(folder.resolve("tables")));
            store.writeAll(report.rows(), progress::one);
            progress.done("%d tables".formatted(CanonicalTable.values().length));
            watch.lap("tables");
            progress.step("Count");
            SmallTables tables = SmallTables.of(store, plan);
            progress.done("%d answers in %d cells".formatted(report.rows().rows(CanonicalTable.RESPONSES).size(),
                    tables.answers().rowCount()));
            PersonalTexts texts = PersonalTexts.of(store, plan);
            Map<String, OwnFigure> ownFigures = OwnSelects.figures(plan, store);
            watch.lap("count");
            Comparison comparison = earlier.map(before -> compare(before, inputs, report, spark, store))
                    .orElse(Comparison.none());
            watch.lap("compare");
            return new Counted(tables, texts, ownFigures, comparison);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static Comparison compare(EarlierRun earlier, String inputs, IngestReport report, SparkRuntime spark,
            CanonicalStore store) {
        if (earlier.madeOf(inputs)) {
            return Comparison.again(earlier);
        }
        return earlier.comparable(report.keyFingerprint())
                ? Comparison.of(earlier.manifest().run(),
                        AnswerChanges.between(spark.store(earlier.tables()), store))
                : Comparison.none();
    }

    private Results figure(IngestReport report, Counted counted, Corrections corrections,
            History history, EarlierReleases releases, Path folder) {
        SmallTables tables = counted.tables();
        progress.step("Figure");
        TextAnalysis text = TextAnalysis.of(plan, tables, corrections);
        watch.lap("themes");
        ProposalAnalysis proposals = ProposalAnalysis.of(plan, tables, text, corrections);
        watch.lap("proposals");
        Analysis analysis = Analysis.of(plan, tables, counted.ownFigures(), proposals);
        watch.lap("figure");
        progress.done(
                "%d figures, %d passages in %d themes".formatted(analysis.measures().size(), text.passages().size(),
                        text.themes().size()));
        index(text.passages(), counted.texts(), folder);
        Results restricted = ResultTables.restricted(plan, report, tables, analysis, text, proposals,
                counted.comparison(), history, versions);
        var control = new DisclosureControl(plan, ResultTables.personalIssues(report));
        ResultWriter.write(createFolder(ResultView.RESTRICTED.tables(folder)), restricted);
        ResultWriter.write(createFolder(ResultView.PUBLIC.tables(folder)),
                control.publicView(restricted, releases.earlier()));
        watch.lap("results");
        return restricted;
    }

    /** What people wrote themselves stands in the restricted index only. */
    private void index(List<Passage> ofDocuments, PersonalTexts texts, Path folder) {
        progress.step("Index");
        var all = new ArrayList<>(ofDocuments);
        all.addAll(PersonalPassages.of(plan, texts));
        PassageIndex.write(createFolder(ResultView.PUBLIC.index(folder)), ofDocuments);
        PassageIndex.write(createFolder(ResultView.RESTRICTED.index(folder)), all);
        progress.done("%d passages of documents, %d answers and messages".formatted(ofDocuments.size(),
                all.size() - ofDocuments.size()));
        watch.lap("index");
    }

    private RunManifest manifest(String run, String inputs, IngestReport report, Comparison comparison,
            EarlierReleases releases, boolean fewAreNew) {
        return new RunManifest(run, plan.editionId(), inputs, plan.planHash(), PlanRecord.frozenAt(versions).toString(),
                build.version(),
                build.hash(), report.keyFingerprint(), NamedSeed.DEFAULT_USER_SEED,
                report.files().stream().map(file -> new RunManifest.FileCount(file.file(), file.sha256(), file.rowsIn(),
                        file.kept(), file.setAside())).toList(),
                comparison.since(), comparison.counts(), releases.hash(), releases.heldBack(fewAreNew),
                watch.millis());
    }

    private void copyPlan(Path folder) {
        try {
            Files.copy(plan.folder().resolve(WorkshopYaml.FILE_NAME), folder.resolve(WorkshopYaml.FILE_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
