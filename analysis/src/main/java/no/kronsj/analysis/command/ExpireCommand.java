package no.kronsj.analysis.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.retention.Expiry;
import no.kronsj.analysis.run.Workspace;

/** {@code expire}: removes what is personal of editions whose last day has passed. */
@Command(name = "expire", mixinStandardHelpOptions = true, description = "Removes sources, tables and everything restricted of editions whose privacy: retainUntil has passed; what is public stays. Meant to be run every day by the machine's own timer.")
final class ExpireCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = "--today", paramLabel = "DATE", description = "as 2027-01-01; default: the day in the zone of each plan")
    private @Nullable LocalDate today;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PublishedRuns.requireAny(new Workspace(workspace));
        for (Expiry.Fate fate : new Expiry(new Workspace(workspace), Clock.systemUTC(), Optional.ofNullable(today))
                .run()) {
            spec.commandLine().getOut().println(switch (fate) {
                case Expiry.Fate.NoDay none -> "%s: the plan names no privacy: retainUntil, everything stays"
                        .formatted(none.edition());
                case Expiry.Fate.Kept kept -> "%s: kept until %s".formatted(kept.edition(), kept.until());
                case Expiry.Fate.Expired expired -> expired.removed() == 0
                        ? "%s: expired on %s, nothing personal was left".formatted(expired.edition(), expired.until())
                        : "%s: expired on %s; %d sources, runs and parts of runs removed, the public results stay"
                                .formatted(expired.edition(), expired.until(), expired.removed());
            });
        }
        return ExitCode.DONE;
    }
}
