package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.erasure.Erasure;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SparkSupply;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.wording.ForeignText;

/** {@code erase EMAIL|PSEUDONYM}: takes a person out of the workspace; {@code erase --again}: everybody, once more. */
@Command(name = "erase", mixinStandardHelpOptions = true, description = "Takes a person out of sources, tables, index, results and old runs, evaluates again, lists the figures that changed, and looks through every file for what is left.")
final class EraseCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "EMAIL|PSEUDONYM", description = "as in the register, or as in the restricted tables")
    private String person = "";

    @Option(names = "--again", description = "everybody who was erased before, from a workspace that came back from a backup")
    private boolean again;

    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default local[2]")
    private String master = "local[2]";

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (again != person.isBlank()) {
            throw new EvaluationMistake(
                    List.of("name one person, or give --again for everybody who was erased before"));
        }
        PublishedRuns.requireAny(new Workspace(workspace));
        var progress = new Progress(System.err, Boolean.getBoolean("kronsj.terminal"), quiet);
        var erasure = new Erasure(new Workspace(workspace),
                new Options(master, Options.defaultKeyFolder(), false, true), SparkSupply.ownOn(master),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), progress);
        Erasure.Report report = again ? erasure.again() : erasure.erase(person);
        if (report.editions().isEmpty()) {
            say(again ? "nobody who was erased stands in the workspace" : "the person was erased before");
        }
        report.editions().forEach(this::tell);
        say("The organiser's own folder and copies outside the workspace were not touched: delete the person there as well.");
        return tellWhatIsLeft(report);
    }

    private void tell(Erasure.Report.Edition edition) {
        say("%s: erased; run %s is published, %d older runs and sources are gone".formatted(edition.edition(),
                edition.run(), edition.dropped().size()));
        tell("figures changed (this list may tell what the person answered: keep it to yourself)", edition.changed());
        tell("texts of others named the person, by name or address; that is masked, please read them for what else tells",
                edition.review());
    }

    private void tell(String what, List<String> lines) {
        say("%d %s%s".formatted(lines.size(), what, lines.isEmpty() ? "" : ":"));
        lines.forEach(line -> say("  " + line));
    }

    private int tellWhatIsLeft(Erasure.Report report) {
        if (report.left().isEmpty()) {
            say("%d files of the workspace were looked through, archives unpacked: neither address, whole name nor pseudonym is left"
                    .formatted(report.files()));
            return ExitCode.DONE;
        }
        tell("files still hold the address, the whole name or the pseudonym; correct or delete them and erase again (--again where they came back with a backup)",
                report.left());
        return ExitCode.DIFFERENT;
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(ForeignText.onOneLine(line));
    }
}
