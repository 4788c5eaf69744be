package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SharedSpark;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.analysis.watch.Watch;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.workshop.Workshop;

/** {@code evaluate DIR…}: from files to verdicts. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Reads, analyses, indexes and publishes the workshop in each folder; ends with the verdicts.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "folders with a workshop.yaml")
    private List<Path> folders = new ArrayList<>();

    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default local[2]")
    private String master = "local[2]";

    @Option(names = "--strict", description = "publish nothing when rows were set aside")
    private boolean strict;

    @Option(names = "--again", description = "evaluate even if nothing has changed")
    private boolean again;

    @Option(names = "--watch", description = "evaluate again whenever a file changes or arrives, until Ctrl-C")
    private boolean watch;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PlanFolders.require(folders);
        var progress = new Progress(System.err, Boolean.getBoolean("kronsj.terminal"), quiet);
        var options = new Options(master, Options.defaultKeyFolder(), strict, again);
        if (watch) {
            return watch(options, progress);
        }
        int code = ExitCode.DONE;
        for (Path folder : folders) {
            Outcome outcome = Evaluation.run(folder, new Workspace(workspace), options, progress);
            tell(outcome);
            code = outcome.setAside() > 0 ? ExitCode.SET_ASIDE : code;
        }
        return code;
    }

    /** What was told of a folder is told again only when there is a new run of it. */
    private int watch(Options options, Progress progress) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        var told = new HashSet<Path>();
        try (var interrupt = new Interrupt(); var spark = new SharedSpark(master)) {
            progress.step("Watch");
            progress.done(folders.stream().map(Path::toString).collect(Collectors.joining(", ")) + ", until Ctrl-C");
            new Watch(folders, workspace, folder -> {
                Options now = told.contains(folder) ? options.once() : options;
                Outcome outcome = Evaluation.run(folder, new Workspace(workspace), now, spark, progress);
                if (told.add(folder) || outcome.published()) {
                    tell(outcome);
                }
            }, sentence -> err.println(ForeignText.onOneLine(sentence)), interrupt).run();
        }
        return ExitCode.DONE;
    }

    private void tell(Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        tell(VerdictTable.lines(outcome.plan(), outcome.restricted()), out);
        tell(ChangeLines.of(outcome.since(), outcome.changes()), out);
        tell(warnings(outcome.plan()), out);
        if (outcome.setAside() > 0) {
            out.println();
            out.println("%d rows were set aside; why: ./kronsj export -w %s -e %s issues".formatted(
                    outcome.setAside(), workspace, outcome.plan().editionId()));
        }
    }

    /** What the workspace owes to people. */
    private List<String> warnings(Workshop plan) {
        List<String> lines = new ArrayList<>();
        if (new Workspace(workspace).edition(plan.editionId()).erasure().isOpen()) {
            lines.add("an erasure was begun and has not ended; ./kronsj erase --again -w %s ends it"
                    .formatted(workspace));
        }
        plan.privacy().findRetainUntil().filter(day -> LocalDate.now(plan.zone()).isAfter(day))
                .ifPresent(day -> lines.add("data were to be kept until %s; ./kronsj expire -w %s removes them"
                        .formatted(day, workspace)));
        return lines;
    }

    private static void tell(List<String> lines, PrintWriter out) {
        lines.stream().map(ForeignText::onOneLine).forEach(out::println);
    }
}
