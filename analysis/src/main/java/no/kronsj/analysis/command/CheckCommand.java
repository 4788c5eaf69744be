package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EditionCorrections;
import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.OwnSelects;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;

/** {@code check DIR}: every problem of plan and files at once; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Validates plan and files; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "a folder with a workshop.yaml")
    private Path folder = Path.of(".");

    @Option(names = {"-w",
            "--workspace"}, paramLabel = "WORKSPACE", description = "where the edition's own corrections.yaml lies; default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PlanFolders.require(List.of(folder));
        Workshop plan = Evaluation.readPlan(folder);
        OwnSelects.check(plan);
        EditionFolder edition = new Workspace(workspace).edition(plan.editionId());
        Corrections corrections = EditionCorrections.of(plan, edition).read();
        var options = new Options("", Options.defaultKeyFolder(), false, false);
        IngestReport report = Evaluation.read(plan, corrections, options.people(plan.workshop(), edition), file -> {
        });
        for (IngestReport.IssueEntry issue : report.issues()) {
            String place = issue.row() > 0 ? issue.file() + ", row " + issue.row() : issue.file();
            String column = issue.column().isEmpty() ? "" : ", “" + issue.column() + "”";
            out.println(ForeignText.onOneLine("%s%s: %s; expected %s. %s"
                    .formatted(place, column, issue.found(), issue.expected(), issue.remedy())));
        }
        long rows = report.files().stream().mapToLong(IngestReport.FileEntry::rowsIn).sum();
        long aside = report.files().stream().mapToLong(IngestReport.FileEntry::setAside).sum();
        out.println("%s: %d files, %d rows, %d to be set aside, %d remarks".formatted(plan.editionId(),
                report.files().size(), rows, aside, report.issues().size()));
        return aside > 0 ? ExitCode.SET_ASIDE : 0;
    }
}
