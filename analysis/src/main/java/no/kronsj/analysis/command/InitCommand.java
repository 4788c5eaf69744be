package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.ingest.Proposal;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** {@code init DIR}: proposes a plan for the files of a folder; never writes over one. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Recognises the files of a folder and proposes a workshop.yaml; what is unsure stands in it as a question.")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "a folder with the files of one edition")
    private Path folder = Path.of(".");

    @Option(names = "--print", description = "write the plan to the terminal instead of the folder")
    private boolean print;

    @Option(names = "--lang", paramLabel = "LANG", description = "nb, nn or en: the language of questions (default: that of the material, else nb)")
    private @Nullable Language language;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws EvaluationMistake, IOException {
        Path plan = folder.resolve(WorkshopYaml.FILE_NAME);
        if (!Files.isDirectory(folder)) {
            throw mistake("there is no folder %s".formatted(folder));
        }
        if (!print && Files.exists(plan)) {
            throw mistake("%s is there already and stays as it is; see another proposal with --print".formatted(plan));
        }
        Proposal proposal = Proposal.of(folder, Optional.ofNullable(language));
        Wording words = Wording.in(proposal.words());
        PrintWriter report = print ? spec.commandLine().getErr() : spec.commandLine().getOut();
        proposal.files().forEach(file -> tell(file, words, report));
        if (proposal.empty()) {
            throw mistake(words.text("init.nothing"));
        }
        if (print) {
            spec.commandLine().getOut().print(proposal.plan());
            spec.commandLine().getOut().flush();
        } else {
            write(plan, proposal.plan());
            report.println(ForeignText.onOneLine(words.text("init.written", plan, folder)));
        }
        return 0;
    }

    private static void tell(Proposal.FoundFile file, Wording words, PrintWriter out) {
        out.println(ForeignText.onOneLine("%s: %s, %s (%s)".formatted(file.file(), file.kind(), file.format(),
                file.signature())));
        file.proposed().forEach(proposed -> out.println(ForeignText.onOneLine("  " + proposed)));
        file.questions().forEach(
                question -> out
                        .println(ForeignText.onOneLine("  %s: %s".formatted(words.text("init.question"), question))));
    }

    /** A plan that somebody wrote in the meantime stays. */
    private static void write(Path file, String plan) throws EvaluationMistake, IOException {
        try {
            Files.writeString(file, plan, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw mistake("%s is there already and stays as it is".formatted(file));
        } catch (AccessDeniedException denied) {
            throw mistake("%s cannot be written; use --print".formatted(file));
        }
    }

    private static EvaluationMistake mistake(String sentence) {
        return new EvaluationMistake(List.of(sentence));
    }
}
