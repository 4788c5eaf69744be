package no.kronsj.analysis.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.export.EditionDescription;
import no.kronsj.analysis.export.PolisFiles;
import no.kronsj.analysis.export.spss.AnswerFile;
import no.kronsj.analysis.export.spss.DataFile;
import no.kronsj.analysis.export.spss.DdiCodebook;
import no.kronsj.analysis.export.spss.ResultFile;
import no.kronsj.analysis.export.spss.SystemFile;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Language;

/** What statisticians and archives ask of {@code export}: data files with their codebook, answers, statements with votes. */
record ResearchExport(Path run, ResultView view, HandedOut handedOut, Language language, String instrument,
        @Nullable Path file) {
    static final String ANSWERS = "answers";
    static final String VOTES = "votes";
    static final String CODEBOOK = "codebook";
    private static final String SAV = "sav";
    private static final String QDC = "qdc";

    /** Writes it, unless it is a table in another form, which others write. */
    boolean write(String table, String format) throws EvaluationMistake, IOException {
        switch (table) {
            case ANSWERS -> writeData(answers(format));
            case VOTES -> writeVotes();
            case CODEBOOK -> writeCodebook(format);
            default -> {
                if (!format.equals(SAV)) {
                    return false;
                }
                writeData(ResultFile.of(handedOut.tables(), known(table), Wording.in(language)));
            }
        }
        return true;
    }

    private static ResultTable known(String table) throws EvaluationMistake {
        return Arrays.stream(ResultTable.values()).filter(one -> one.tableName().equals(table)).findFirst()
                .orElseThrow(() -> new EvaluationMistake(List.of(
                        "there is no table %s that could be written as sav; see ./kronsj export --help".formatted(
                                table))));
    }

    private DataFile answers(String format) throws EvaluationMistake, IOException {
        requireRestricted("answers are of persons");
        if (!format.equals(SAV)) {
            throw new EvaluationMistake(List.of("answers are written as sav: export answers --format sav"));
        }
        return AnswerFile.of(run, handedOut.labels(), form(), Wording.in(language));
    }

    private void requireRestricted(String why) throws EvaluationMistake {
        if (view != ResultView.RESTRICTED) {
            throw new EvaluationMistake(List.of(why + ", so they need --view restricted"));
        }
    }

    private Instrument form() throws EvaluationMistake {
        List<Instrument> all = List.copyOf(DescribedRun.of(run).plan().instruments().values());
        Optional<Instrument> wanted = instrument.isEmpty() && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream().filter(one -> one.id().equals(instrument)).findFirst();
        return wanted.orElseThrow(() -> new EvaluationMistake(List.of("name a form with --instrument: "
                + String.join(", ", all.stream().map(Instrument::id).toList()))));
    }

    /** The codebook lies beside the file, under the same name. */
    private void writeData(DataFile data) throws EvaluationMistake, IOException {
        Path sav = named("a file of SPSS has a codebook beside it: name the file with -o FILE.sav");
        EditionDescription edition = DescribedRun.of(run).description();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sav))) {
            SystemFile.write(data, LocalDate.parse(edition.date()), out);
        }
        String name = String.valueOf(sav.getFileName());
        Files.writeString(sav.resolveSibling(name.replaceAll("(?i)\\.sav$", "") + ".xml"),
                DdiCodebook.of(edition, data, language));
    }

    private void writeVotes() throws EvaluationMistake, IOException {
        Path folder = named("statements and votes are several files: export votes -o FOLDER");
        var described = DescribedRun.of(run);
        if (view == ResultView.RESTRICTED) {
            PolisFiles.writeVotes(described.plan(), run, handedOut.labels(), folder);
        } else {
            PolisFiles.writePublic(described.plan(), handedOut.tables(), folder);
        }
    }

    private void writeCodebook(String format) throws EvaluationMistake, IOException {
        if (!format.equals(QDC)) {
            throw new EvaluationMistake(
                    List.of("the codebook is written as qdc: export codebook --format qdc; its table is codes"));
        }
        String text = CodebookCommand.published(run);
        if (file == null) {
            System.out.print(text);
            System.out.flush();
        } else {
            Files.writeString(file, text);
        }
    }

    private Path named(String otherwise) throws EvaluationMistake {
        if (file == null) {
            throw new EvaluationMistake(List.of(otherwise));
        }
        return file;
    }
}
