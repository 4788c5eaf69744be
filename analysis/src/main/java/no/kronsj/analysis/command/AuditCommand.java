package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.audit.AuditReport;
import no.kronsj.analysis.audit.AuditReport.Broken;
import no.kronsj.analysis.audit.AuditReport.Whole;
import no.kronsj.analysis.evaluate.EvaluationMistake;

/** {@code audit verify}: whether the log of who saw what is as it was written. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Checks the log of who saw restricted figures and who exported what.")
final class AuditCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = "--head", paramLabel = "HASH", description = "the hash that verify gave earlier: a log that was cut off behind it does not have it any more")
    private String head = "";

    @Parameters(paramLabel = "verify", description = "verify: OK, or the first line that is not as it was written")
    private String what = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws EvaluationMistake, IOException {
        AuditLog log = AuditLog.in(workspace);
        if (!what.equals("verify")) {
            throw new EvaluationMistake(List.of("audit: %s is nothing it can do; say audit verify".formatted(what)));
        }
        if (!Files.isRegularFile(log.file())) {
            throw new EvaluationMistake(List.of("%s has no log; one is made when somebody sees the restricted view"
                    .formatted(workspace)));
        }
        return tell(log.verify(head));
    }

    private int tell(AuditReport report) {
        CommandLine line = spec.commandLine();
        return switch (report) {
            case Whole whole -> {
                line.getOut().printf("OK, %d lines%s; last %s%n", whole.lines(), whole.torn() == 0
                        ? ""
                        : ", and %d that broke off while they were written".formatted(whole.torn()), whole.head());
                yield ExitCode.DONE;
            }
            case Broken broken -> {
                line.getErr().printf("line %d %s%n", broken.line(), broken.fault().words());
                yield ExitCode.DIFFERENT;
            }
        };
    }
}
