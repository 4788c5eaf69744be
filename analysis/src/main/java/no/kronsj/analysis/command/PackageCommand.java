package no.kronsj.analysis.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.reproduction.ReproductionPackage;
import no.kronsj.analysis.run.Workspace;

/** {@code package -o FILE.zip}: what somebody else needs to check the published run. */
@Command(name = "package", mixinStandardHelpOptions = true, description = "Writes the public tables of the published run, its plan, corrections, manifest, seeds and hashes into one zip that ./kronsj verify checks.")
final class PackageCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the zip")
    private Path file = Path.of("package.zip");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path run = PublishedRuns.find(new Workspace(workspace), edition);
        var described = DescribedRun.of(run);
        String fingerprint = ReproductionPackage.write(run, described.plan(), described.manifest(), file);
        spec.commandLine().getOut().println("%s: %s, run %s, fingerprint %s".formatted(file,
                described.manifest().edition(), described.manifest().run(), fingerprint));
        return ExitCode.DONE;
    }
}
