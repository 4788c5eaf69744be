package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.CodeRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.codebook.CsvCodebook;
import no.kronsj.ingest.workshop.codebook.QdcCodebook;
import no.kronsj.ingest.workshop.codebook.UnreadableCodebook;
import no.kronsj.ingest.workshop.yaml.CorrectionsWriter;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/** {@code codebook [FILE]}: takes in a codebook or coded passages, or, without a file, gives the codebook out as REFI-QDA. */
@Command(name = "codebook", mixinStandardHelpOptions = true, description = "Takes a codebook (.qdc, .csv) or coded passages (.csv) into a corrections.yaml, or writes the published codebook as .qdc.")
final class CodebookCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "what is taken in: .qdc, or .csv with code,name,definition,within or passage,code,coder")
    private @Nullable Path file;

    @Option(names = "--into", paramLabel = "FILE", description = "the corrections.yaml that takes it; default ./corrections.yaml")
    private Path into = Path.of("corrections.yaml");

    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e", "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>")
    private String edition = "";

    @Option(names = "-o", paramLabel = "FILE", description = "default: standard output")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return file == null ? give() : take(file);
    }

    private int take(Path from) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            CsvCodebook read = read(from);
            var writer = new CorrectionsWriter(into);
            writer.addCodes(read.codes());
            writer.addCodings(read.codings());
            spec.commandLine().getOut().println("%s: %d codes, %d codings added".formatted(into, read.codes().size(),
                    read.codings().size()));
            return ExitCode.DONE;
        } catch (UnreadableCodebook unreadable) {
            err.println(from + ": " + unreadable.getMessage());
        } catch (NoSuchFileException | CharacterCodingException unusable) {
            err.println(from + ": cannot be read. Expected a .qdc or .csv file in UTF-8.");
        } catch (WorkshopMistakes mistakes) {
            EvaluationMistake.of(mistakes).sentences().forEach(err::println);
        }
        return ExitCode.MISTAKE;
    }

    private static CsvCodebook read(Path from) throws IOException, UnreadableCodebook, WorkshopMistakes {
        if (from.toString().toLowerCase(Locale.ROOT).endsWith(".qdc")) {
            try (InputStream in = Files.newInputStream(from)) {
                return new CsvCodebook(QdcCodebook.read(in), List.of());
            }
        }
        try (Reader in = Files.newBufferedReader(from)) {
            return CsvCodebook.read(in);
        }
    }

    private int give() throws EvaluationMistake, IOException {
        Path run = PublishedRuns.find(new Workspace(workspace), edition);
        String text = published(run);
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(out, text);
        }
        return ExitCode.DONE;
    }

    /** The published codebook of a run as REFI-QDA. */
    static String published(Path run) {
        return QdcCodebook.write(ResultReader.read(ResultView.PUBLIC.tables(run)).texts().codes().stream()
                .map(CodebookCommand::code).toList());
    }

    private static Code code(CodeRow row) {
        return Code.ofCells(row.code(), row.name(), row.definition(), row.within());
    }
}
