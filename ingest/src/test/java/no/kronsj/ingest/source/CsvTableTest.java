package no.kronsj.ingest.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CsvTableTest {
    @Test
    void delimiterIsTheOneThatGivesEqualRows() {
        assertEquals("id | tekst\n1 | a,b,c\n2 | d,e\n",
                Written.table(Written.read("a.csv", "id;tekst\n1;a,b,c\n2;d,e\n")));
    }

    @Test
    void sepLineIsHonouredAndIsNoHeading() {
        Readout readout = Written.read("a.csv", "sep=;\r\nid;a\r\n1;x\r\n");
        assertEquals("id | a\n1 | x\n", Written.table(readout));
        assertEquals(3, ((Table) readout.content()).records().getFirst().number());
    }

    @Test
    void noDelimiterIsInventedForOneColumn() {
        assertEquals("Name\nhttp://example.com/a\nBob/Charles\n",
                Written.table(Written.read("a.csv", "Name\nhttp://example.com/a\nBob/Charles\n")));
    }

    @Test
    void blankAndRepeatedHeadingsKeepTheirPlace() {
        assertEquals("id | Other |  | Other\n1 | a | b | c\n",
                Written.table(Written.read("a.csv", "id,Other,,Other\n1,a,b,c\n")));
    }

    @Test
    void invisibleCharactersAreTakenOutOfHeadings() {
        assertEquals("Var det klart? | b\n1 | 2\n",
                Written.table(Written.read("a.csv", "\"Var\u00A0det\u200B klart?\n\";b\n1;2\n")));
    }

    @Test
    void raggedRowIsSetAsideWithItsNumber() {
        Readout readout = Written.read("a.csv", "id,score\n1,4\n2,4,5\n3\n4,1\n");
        assertEquals("id | score\n1 | 4\n4 | 1\n", Written.table(readout));
        assertEquals(List.of(3, 4), readout.issues().stream().map(IngestIssue::row).toList());
        assertEquals(2, readout.setAside());
        assertEquals(4, readout.rowsIn());
    }

    @Test
    void blankCellsBeyondTheHeadingAreNoData() {
        Readout readout = Written.read("a.csv", "id,score\n1,4,,\n,,\n\n2,5\n");
        assertEquals("id | score\n1 | 4\n2 | 5\n", Written.table(readout));
        assertEquals(List.of(), readout.issues());
    }

    @Test
    void unclosedQuoteCostsItsOwnRowOnly() {
        Readout readout = Written.read("a.csv", "id,tekst\n1,a\n2,\"aldri lukket\n3,c\n4,\"god\ndag\"\n");
        assertEquals("id | tekst\n1 | a\n3 | c\n4 | god\ndag\n", Written.table(readout));
        assertEquals(List.of(IssueKind.ROW_BROKEN), Written.issues(readout));
        assertEquals(3, readout.issues().getFirst().row());
    }

    @Test
    void mixedLineEndsAndLinesWithinCellsAreRows() {
        Readout readout = Written.read("a.csv", "id,k\r\n1,\"a\nb\"\n2,\"c\r\nd\"\r3,e\r\n");
        assertEquals(List.of(2, 3, 4),
                ((Table) readout.content()).records().stream().map(Table.Row::number).toList());
    }

    @Test
    void whatASpreadsheetDidToACellIsSaid() {
        Readout readout = Written.read("a.csv", "id;scale\n1,18421E+10;1-5\n2;5. jan\n3;mar.1\n");
        assertEquals(3, readout.content().rows());
        assertEquals(List.of("1,18421E+10", "5. jan, and 1 more"),
                readout.issues().stream().map(IngestIssue::found).toList());
    }

    @Test
    void secondTableBelowABlankLineIsSetAside() {
        Readout readout = Written.read("a.csv", "Time,Q1\n10,Enig\n\nStart,Q1\n11,Uenig\n");
        assertEquals("Time | Q1\n10 | Enig\n", Written.table(readout));
        assertEquals(List.of(IssueKind.TABLES_SEVERAL, IssueKind.TABLES_SEVERAL), Written.issues(readout));
    }

    @Test
    void answersThatRepeatWordsOfTheHeadingAreAnswers() {
        Readout readout = Written.read("a.csv", "s;1;Enig\ns;2;Uenig\ns;1;Enig\nt;1;Enig\n");
        assertEquals(2, readout.content().rows());
        assertEquals(List.of(IssueKind.TABLES_SEVERAL), Written.issues(readout));
    }

    @Test
    void headingAloneIsATableWithoutRows() {
        Readout readout = Written.read("a.csv", "id,navn\n");
        assertEquals("id | navn\n", Written.table(readout));
        assertEquals(List.of(), readout.issues());
    }

    @Test
    void tooManyColumnsAreRefusedByTheLimit() {
        String row = "x,".repeat(Limits.COLUMNS + 1);
        assertEquals(List.of(IssueKind.TABLE_TOO_LARGE), Written.issues(Written.read("a.csv", row + "\n")));
    }

    @Test
    void escapeSequencesNeverReachAnIssueRaw() {
        Readout readout = Written.read("a.csv", "id;navn\n1;\u001B[31mx\n");
        assertEquals("id | navn\n1 | \u001B[31mx\n", Written.table(readout));
        var log = new IssueLog("a.csv");
        log.add(IssueKind.CELL_MANGLED, "\u001B[31mx\u202Ey", "");
        assertEquals(" [31mx y", log.all().getFirst().found());
    }
}
