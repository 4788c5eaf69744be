package no.kronsj.analysis.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ResultTablesOnDiskTest {
    private final Results hostile = HostileTables.results();

    @TempDir
    Path folder;

    @Test
    void everyCellComesBackAsItWas() {
        ResultWriter.write(folder, hostile);

        Results back = ResultReader.read(folder);

        assertEquals(withoutBoundsMethods(hostile), withoutBoundsMethods(back));
    }

    @Test
    void noCellIsAFormulaToASpreadsheet() throws IOException {
        ResultWriter.write(folder, hostile);

        int cells = 0;
        for (ResultTable table : ResultTable.values()) {
            try (var parser = CSVParser.parse(folder.resolve(table.fileName()), StandardCharsets.UTF_8,
                    CSVFormat.RFC4180)) {
                for (String cell : (Iterable<String>) parser.stream().flatMap(row -> row.stream())::iterator) {
                    cells++;
                    assertTrue(cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0
                            || Double.isFinite(Double.parseDouble(cell)), table + ": " + cell);
                }
            }
        }
        assertTrue(cells > 1_000, "only " + cells + " cells were seen");
    }

    @Test
    void whatIsWrittenAgainIsTheSameToTheByte() throws IOException {
        ResultWriter.write(folder, hostile);
        Path again = Files.createDirectory(folder.resolve("again"));
        ResultWriter.write(again, ResultReader.read(folder));

        for (ResultTable table : ResultTable.values()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(table.fileName())),
                    Files.readAllBytes(again.resolve(table.fileName())), table.fileName());
        }
    }

    @Test
    void theOrderInWhichFiguresWereMadeDoesNotShow() throws IOException {
        var shuffled = new ArrayList<>(hostile.measures());
        Collections.shuffle(shuffled, new Random(20210922));
        ResultWriter.write(folder, hostile);
        byte[] first = Files.readAllBytes(folder.resolve("measures.csv"));
        ResultWriter.write(folder, with(hostile, shuffled));

        assertArrayEquals(first, Files.readAllBytes(folder.resolve("measures.csv")));
    }

    @Test
    void linesEndWithALineFeedAndTheHeadingComesFirst() throws IOException {
        ResultWriter.write(folder, with(hostile, List.of()));

        assertEquals("measure,section,scope,subject,wave,value,unit,n,frame,lo,hi,level,interval_method,bound_lo,"
                + "bound_hi,p,p_method,status,notes,seed,draws\n", Files.readString(folder.resolve("measures.csv")));
        assertTrue(Files.readString(folder.resolve("groups.csv")).startsWith(
                "group,title,members,documents,passages,present\nplain,plain,5,2,20,4\n"));
    }

    @Test
    void anotherHeadingLineIsABug() throws IOException {
        ResultWriter.write(folder, hostile);
        Files.writeString(folder.resolve("groups.csv"), "group,title\na,b\n");

        var bug = assertThrows(IllegalStateException.class, () -> ResultReader.read(folder));
        assertTrue(String.valueOf(bug.getMessage()).contains("groups.csv"), bug.getMessage());
    }

    @Test
    void twoRowsAboutTheSameThingAreABug() {
        MeasureRow one = MeasureRow.of(new MeasureKey("mean", "B5", "item", "after.voice", "after"), 3, Unit.SCORE, 9);
        MeasureRow other = MeasureRow.of(new MeasureKey("mean", "D1", "item", "after.voice", "after"), 4, Unit.SCORE,
                9);

        var bug = assertThrows(IllegalStateException.class, () -> with(hostile, List.of(one, other)));
        assertEquals("Two rows for [mean, item, after.voice, after] in measures.csv", bug.getMessage());
    }

    @Test
    void everyTableHasItsOwnFile() {
        assertFalse(List.of(ResultTable.values()).isEmpty());
        for (ResultTable table : ResultTable.values()) {
            assertTrue(table.rowIs().startsWith("One row per "), table.rowIs());
            assertEquals(table.columns().size(), table.columns().stream().distinct().count(), table.tableName());
        }
    }

    /** The tables do not say how bounds were made; everything else must come back. */
    private static String withoutBoundsMethods(Results results) {
        return with(results, results.measures().stream().map(row -> {
            Interval bounds = row.bounds();
            return row.bounds(bounds == null ? null : new Interval(bounds.lo(), bounds.hi(), ""));
        }).toList()).toString();
    }

    private static Results with(Results results, List<MeasureRow> measures) {
        return new Results(measures, results.goals(), results.sources(), results.issues(), results.themes(),
                results.passages(), results.themeSimilarities(), results.groups(), results.ties(),
                results.tieCounts(), results.missing(), results.answerChanges(), results.replacements(),
                results.planChanges());
    }
}
