package no.kronsj.analysis.export.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import no.kronsj.analysis.export.PublishedSample;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** PSPP (Debian: pspp) reads what was written; without it nothing is shown. */
class PsppTest {
    private static final Path PSPP = Path.of("/usr/bin/pspp");

    @TempDir
    private Path folder;

    @BeforeEach
    void needPspp() {
        assumeTrue(Files.exists(PSPP) || System.getenv("KRONSJ_REQUIRE_OUTSIDERS") != null,
                "pspp is not installed: nobody else has read the files of SPSS");
    }

    @ParameterizedTest
    @EnumSource(ResultTable.class)
    void everyTableHasTheSameCases(ResultTable table) throws IOException, InterruptedException {
        write(ResultFile.of(PublishedSample.TABLES, table, Wording.in(Language.EN)));
        int rows = ResultReader.cells(PublishedSample.TABLES, table).size();
        // Without cases there is nothing to export.
        if (rows > 0) {
            List<String> lines = exported("");
            assertEquals(rows + 1, lines.size());
            assertEquals(table.columns().size(), lines.getFirst().split(",").length);
        }
    }

    @Test
    void figuresWordsAndLettersComeBack() throws IOException, InterruptedException {
        write(ResultFile.of(PublishedSample.TABLES, ResultTable.GOALS, Wording.in(Language.NN)));
        String first = exported("/CELLS=LABELS").get(1);
        assertTrue(first.startsWith("heard,Alle kom til orde,\"Nådd, same kva dei tause meiner\",2"), first);
        assertTrue(first.contains(",0.92,share,0.875,"), first);
        String said = said("DISPLAY DICTIONARY.");
        assertTrue(said.contains("nedre grense for intervallet"), said);
        assertTrue(said.contains("-99993"), said);
    }

    @Test
    void aFigureThatIsNotThereIsMissingAndSaysWhy() throws IOException, InterruptedException {
        write(ResultFile.of(PublishedSample.TABLES, ResultTable.MEASURES, Wording.in(Language.NB)));
        List<String> hidden = exported("/CELLS=LABELS").stream().filter(line -> line.startsWith("r_wg,")).toList();
        assertTrue(hidden.size() > 100 && hidden.stream().allMatch(line -> line.contains("skjult")), hidden.getFirst());
        String said = said("DESCRIPTIVES value.");
        assertFalse(said.contains("-99993"), said);
    }

    private void write(DataFile file) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("table.sav"))) {
            SystemFile.write(file, LocalDate.of(2021, 12, 24), out);
        }
    }

    private List<String> exported(String cells) throws IOException, InterruptedException {
        Path csv = folder.resolve("table.csv");
        said("SAVE TRANSLATE /OUTFILE='%s' /TYPE=CSV /FIELDNAMES /REPLACE %s.".formatted(csv, cells));
        return Files.readAllLines(csv);
    }

    private String said(String command) throws IOException, InterruptedException {
        Path syntax = Files.writeString(folder.resolve("read.sps"),
                "GET FILE='%s'.\n%s\n".formatted(folder.resolve("table.sav"), command));
        Process process = new ProcessBuilder(PSPP.toString(), "-O", "format=csv", syntax.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertFalse(said.contains("error:") || said.contains("warning:"), said);
        return said;
    }
}
