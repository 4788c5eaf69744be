package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.ingest.wording.ForeignText;

/** The program that the launcher runs for everything but serving pages. */
@Command(name = "kronsj", mixinStandardHelpOptions = true, version = "Krønsj 0.1.0", description = "Evaluates workshops: were the goals met, how sure may we be, and what did the groups say?", footer = {
        "",
        "The launcher also knows: demo (evaluates and serves the sample), serve (the dashboard), report (the pages in one file), token (who may use the API), sbom (the list of libraries), notebooks [-w WORKSPACE] (opens them in Jupyter), test, soak [SECONDS [FORMAT…]] (fuzzing, an hour by default), bench readers, bench measures, bench network, bench search, bench themes.",
        "Exit codes: 0 done; 1 verify or audit verify found a difference, or erase something left; 2 a mistake of the user's; 3 done, but rows were set aside; 70 a bug."}, subcommands = {
                EvaluateCommand.class, InitCommand.class, CheckCommand.class, InspectCommand.class, ExportCommand.class,
                SearchCommand.class, PairCommand.class, IndexCommand.class, ThemesCommand.class, CodebookCommand.class,
                PackageCommand.class, VerifyCommand.class, AuditCommand.class,
                EraseCommand.class, ExpireCommand.class, PrivacyCommand.class,
                BenchCommand.class,
                CommandLine.HelpCommand.class})
public final class Kronsj {
    Kronsj() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command. */
    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // A file may be called @names; it is no list of arguments.
        var line = new CommandLine(new Kronsj()).setExpandAtFiles(false).setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Kronsj::failed).setParameterExceptionHandler(Kronsj::misread);
        return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    }

    private static int failed(Exception thrown, CommandLine line, ParseResult parsed) {
        if (thrown instanceof EvaluationMistake mistake) {
            mistake.sentences().stream().map(ForeignText::onOneLine).forEach(line.getErr()::println);
            return ExitCode.MISTAKE;
        }
        line.getErr().println("This is a bug in Krønsj, not in your files. Please report what follows.");
        thrown.printStackTrace(line.getErr());
        return ExitCode.BUG;
    }

    private static int misread(CommandLine.ParameterException thrown, String[] arguments) {
        thrown.getCommandLine().getErr().println(ForeignText.onOneLine("kronsj: %s; see ./kronsj %s --help".formatted(
                thrown.getMessage(), thrown.getCommandLine().getCommandName().replace("kronsj", ""))));
        return ExitCode.MISTAKE;
    }
}
