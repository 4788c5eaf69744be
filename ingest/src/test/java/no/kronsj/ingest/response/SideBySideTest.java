package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SideBySideTest {
    @TempDir
    private Path temporary;

    private InventedFolder.Read read(String left, String right, String how) {
        return InventedFolder.in(temporary).file("a.csv", left).file("b.csv", right)
                .read("participants: none\nscales: {s5: {range: 1..5}}\ninstruments: {after: {files: [a.csv, b.csv], "
                        + how + ", items: {voice: {scale: s5}, useful: {scale: s5}}}}\n");
    }

    @Test
    void theSameRowsOfTwoFilesAreOnePerson() {
        var read = read("who;voice\nanna;1\nbo;2\n", "useful\n5\n4\n", "join: row, person: who");
        assertEquals("anna|voice|1\nanna|useful|5\nbo|voice|2\nbo|useful|4",
                read.rows(CanonicalTable.RESPONSES, "person item score"));
        assertEquals("a.csv|2|2|0\nb.csv|2|2|0", read.files("file rowsIn kept setAside"));
        assertEquals("", read.issues("kind"));
    }

    @Test
    void aRowThatCannotBeReadDoesNotShiftTheOthers() {
        var read = read("who;voice\nanna;1\nbo;2;too;many\ncato;3\n", "useful;x\n5;\n4;\n3;\n",
                "join: row, person: who");
        assertEquals("anna|voice|1\nanna|useful|5\ncato|voice|3\ncato|useful|3",
                read.rows(CanonicalTable.RESPONSES, "person item score"));
        assertEquals("row-ragged|a.csv|3\nperson-unknown|b.csv|3", read.issues("kind file row"));
    }

    @Test
    void filesOfDifferentLengthAreNoted() {
        var read = read("who;voice\nanna;1\nbo;2\n", "useful\n5\n", "join: row, person: who");
        assertEquals("rows-apart|b.csv|1 rows|2 rows", read.issues("kind file found expected"));
    }

    @Test
    void rowsOutsideWhereLeaveWithBothTheirHalves() {
        var read = read("who;course;voice\nanna;Z;1\nbo;K;2\n", "useful\n5\n4\n",
                "join: row, person: who, where: {course: K}");
        assertEquals("bo|voice|2\nbo|useful|4", read.rows(CanonicalTable.RESPONSES, "person item score"));
        assertEquals("rows-unused|a.csv|1 row, first row 2\nrows-unused|b.csv|1 row, first row 2",
                read.issues("kind file found"));
    }

    @Test
    void aHeadingJoinsRowsInAnyOrderAndMixesNobody() {
        var read = read("code;voice\nanna;1\nbo;2\n;3\nanna;4\n", "code;useful\nbo;5\nAnna ;3\n;2\ncato;1\n",
                "join: code, person: code");
        assertEquals("""
                     bo|voice|2
                     bo|useful|5
                     anna|voice|4
                     anna|useful|3
                     cato|useful|1""".lines().sorted().toList(),
                read.rows(CanonicalTable.RESPONSES, "person item score").lines().sorted().toList());
        assertEquals("""
                     response-twice|a.csv|2
                     person-unknown|a.csv|4
                     person-unknown|b.csv|4""", read.issues("kind file row"));
        assertEquals("a.csv|4|2|2\nb.csv|4|3|1", read.files("file rowsIn kept setAside"));
    }

    @Test
    void aFileWithoutTheJoiningHeadingJoinsNobody() {
        var read = read("code;voice\nanna;1\nbo;2\n", "kode;useful\nbo;5\nanna;3\n", "join: code, person: code");
        assertEquals("anna|voice|1\nbo|voice|2", read.rows(CanonicalTable.RESPONSES, "person item score"));
        assertEquals("heading-missing|b.csv|code", read.issues("kind file column"));
    }

    @Test
    void anAnswerOutsideTheScaleIsNotedInTheFileWhereItStands() {
        var read = read("who;voice\nanna;1\n", "useful\n\n9\n", "join: row, person: who");
        assertEquals("answer-outside-scale|b.csv|3|useful", read.issues("kind file row column"));
    }
}
