package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.reproduction.Difference;
import no.kronsj.analysis.reproduction.UnusablePackage;
import no.kronsj.analysis.reproduction.Verification;
import no.kronsj.analysis.reproduction.Verifier;
import no.kronsj.ingest.wording.ForeignText;

/** {@code verify FILE.zip}: whether the figures of a package follow from its tables and are those that were published. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks a package: figures again what its tables allow, holds the rest against its hashes, and lists what it could not figure again. Ends with 0 when nothing differs, 1 when something does.")
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 200;

    @Parameters(paramLabel = "FILE.zip", description = "as ./kronsj package wrote it")
    private Path file = Path.of("package.zip");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Verification found = verified();
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s: %s, run %s, made by Krønsj %s".formatted(file, found.edition(), found.run(),
                found.version()));
        out.println("fingerprint " + found.fingerprint());
        out.println("%d of %d figures figured again from the tables (%d cells)".formatted(found.recomputed(),
                found.figures(), found.cells()));
        out.println("only held against their hash:");
        found.others().forEach(other -> out.println("  %s: %d – %s".formatted(other.what(), other.figures(),
                other.reason())));
        differences(out, found.differences());
        return found.holds() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private Verification verified() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new EvaluationMistake(List.of("there is no file " + file));
        }
        try {
            return Verifier.verify(file);
        } catch (UnusablePackage unusable) {
            throw new EvaluationMistake(List.of(file + " " + unusable.getMessage()));
        }
    }

    private static void differences(PrintWriter out, List<Difference> differences) {
        if (differences.isEmpty()) {
            out.println("nothing differs");
            return;
        }
        differences.stream().limit(MOST_SHOWN).map(Difference::line).map(ForeignText::onOneLine)
                .forEach(line -> out.println("DIFFERENT " + line));
        out.println("%d cells, rows or files differ".formatted(differences.size()));
    }
}
