package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EditionCorrections;
import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.result.SpreadsheetCell;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.PairingAudit;
import no.kronsj.analysis.tie.PairingRound;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;

/** {@code pair DIR}: who meets whom next, and whether that draw is a good one. */
@Command(name = "pair", mixinStandardHelpOptions = true, description = "Draws pairs across groups, nobody known or met before; csv, with an audit on standard error.")
final class PairCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 50;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    @Parameters(paramLabel = "DIR", description = "a folder with a workshop.yaml")
    private Path folder = Path.of("");

    @Option(names = "--rounds", description = "how many rounds; default 1")
    private int rounds = 1;

    @Option(names = "--seed", description = "another seed is another draw; default " + NamedSeed.DEFAULT_USER_SEED)
    private long seed = NamedSeed.DEFAULT_USER_SEED;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "default: standard output")
    private Path output = Path.of("");

    @Option(names = {"-w",
            "--workspace"}, paramLabel = "WORKSPACE", description = "where the edition's own corrections.yaml and the list of the erased lie; default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PlanFolders.require(List.of(folder));
        Workshop plan = Evaluation.readPlan(folder);
        EditionFolder edition = new Workspace(workspace).edition(plan.editionId());
        Corrections corrections = EditionCorrections.of(plan, edition).read();
        var options = new Options("", Options.defaultKeyFolder(), false, false);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new EvaluationMistake(List.of("--rounds must be from 1 to " + MOST_ROUNDS));
        }
        NextPairing next = NextPairing
                .of(Evaluation.pairingBasis(plan, corrections, options.people(plan.workshop(), edition)));
        if (next.groupOf().size() < 2) {
            throw new EvaluationMistake(
                    List.of("a draw needs a register with at least two participants; name it under participants"));
        }
        List<PairingRound> drawn = next.draw(plan.editionId(), rounds, seed);
        write(next, drawn);
        tell(next.audit(drawn));
        return ExitCode.DONE;
    }

    private void write(NextPairing next, List<PairingRound> drawn) throws IOException, EvaluationMistake {
        if (output.toString().isEmpty()) {
            print(next, drawn, spec.commandLine().getOut());
            return;
        }
        try (var file = Files.newBufferedWriter(output)) {
            print(next, drawn, file);
        } catch (FileSystemException e) {
            throw new EvaluationMistake(List.of(output + ": cannot be written here; choose another file"));
        }
    }

    private static void print(NextPairing next, List<PairingRound> drawn, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        csv.printRecord("round", "person_a", "group_a", "person_b", "group_b");
        for (PairingRound round : drawn) {
            for (Pair pair : round.pairs()) {
                csv.printRecord(Stream.of(round.start(), pair.a(), next.group(pair.a()), pair.b(), next.group(pair.b()))
                        .map(SpreadsheetCell::written).toList());
            }
        }
        csv.flush();
    }

    private void tell(PairingAudit audit) {
        spec.commandLine().getErr()
                .println("%d of %d places in exactly one pair or trio, %d of %d pairs across groups, "
                        .formatted(audit.once(), audit.places(), audit.across(), audit.pairs())
                        + "%d repeats, %d of %d pairs of groups meet (at most %d could)".formatted(audit.repeats(),
                                audit.met(),
                                audit.groupPairs(), audit.achievable()));
    }
}
