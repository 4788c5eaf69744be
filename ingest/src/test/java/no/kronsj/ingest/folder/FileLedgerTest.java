package no.kronsj.ingest.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.SourceFormat;
import no.kronsj.ingest.source.content.SourceContent.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FileLedgerTest {
    private static FileLedger rows(int... numbers) {
        List<Table.Row> rows = IntStream.of(numbers).mapToObj(number -> new Table.Row(number, List.of("x"))).toList();
        return new FileLedger("a.csv", Path.of("a.csv"), new Readout(SourceFormat.CSV, "", "",
                Table.of(List.of("h"), rows), numbers.length, 0, List.of()));
    }

    @Test
    void aRowThatIsKeptTwiceCountsOnce() {
        FileLedger ledger = rows(2, 3, 4);
        ledger.keep(3);
        ledger.keep(3);
        assertEquals(1, ledger.kept());
        assertEquals(2, ledger.setAside());
        assertEquals(2, ledger.unexplained());
        assertEquals(2, ledger.firstUnexplained().orElseThrow());
    }

    @Test
    void aRowWithAnIssueIsExplainedAndSoIsAWholeFileThatIsRefused() {
        FileLedger ledger = rows(2, 3, 4);
        ledger.note(IssueKind.PERSON_UNKNOWN, 4, "id", "nobody", "somebody");
        assertEquals(2, ledger.unexplained());
        ledger.note(IssueKind.HEADING_MISSING, 0, "id", "no such heading", "a heading");
        assertEquals(0, ledger.unexplained());
        ledger.keep(2);
        assertEquals(1, ledger.unexplained(), "the heading that is missing did not stop row 2, so not row 3 either");
    }

    @Test
    void rowsThatADamagedFileNumbersBackwardsOrTwiceAreCountedAllTheSame() {
        FileLedger ledger = rows(9, 2, 9, 4);
        ledger.keep(9);
        assertEquals(2, ledger.kept());
        ledger.keep(4);
        assertEquals(3, ledger.kept());
        assertEquals(2, ledger.firstUnexplained().orElseThrow());
    }

    @Test
    void keepingARowThatIsNotThereIsABug() {
        assertThrows(IllegalStateException.class, () -> rows(2, 3).keep(1));
        assertThrows(IllegalStateException.class, () -> rows(2, 3).keepEntry(2));
    }
}
