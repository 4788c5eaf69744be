package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.processing.ProcessingTexts;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Workshop;

/** {@code privacy}: the record of processing and the data-protection note. */
@Command(name = "privacy", mixinStandardHelpOptions = true, description = "Writes the record of processing (GDPR article 30) and a data-protection note from the plan, as Markdown; what the plan does not say is left open for somebody to fill in.")
final class PrivacyCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "--lang", paramLabel = "nb|nn|en", description = "default: the language of the material")
    private String language = "";

    @Option(names = "-o", paramLabel = "DIR", description = "a folder for record.md and note.md; default: both on the screen")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Workshop plan = DescribedRun.of(PublishedRuns.find(new Workspace(workspace), edition)).plan();
        var texts = new ProcessingTexts(plan, language(plan));
        PrintWriter out = spec.commandLine().getOut();
        Path into = folder;
        if (into == null) {
            out.println(texts.record());
            out.println(texts.note());
        } else {
            write(into.resolve("record.md"), texts.record());
            write(into.resolve("note.md"), texts.note());
            out.println("%s: record.md, note.md".formatted(into));
        }
        return ExitCode.DONE;
    }

    private Language language(Workshop plan) throws EvaluationMistake {
        return language.isEmpty()
                ? plan.language()
                : Language.find(language).orElseThrow(() -> new EvaluationMistake(List.of(
                        "--lang: %s is no language of the pages. Choose nb, nn or en.".formatted(language))));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
