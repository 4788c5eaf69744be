package no.kronsj.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SourceFolderTest {
    private static final String ANY_NOTE = "documents: [{kind: note, files: \"raw/*.md\"}]\n";

    @TempDir
    private Path temporary;

    @Test
    void aFileThatThePlanDoesNotNameAndOneThatIsNotThereAreNoted() {
        var read = InventedFolder.in(temporary).file("raw/a.md", "A\n").file("raw/b.txt", "B\n")
                .file("README.md", "what this is\n").file("expected/goals.csv", "x\n").file(".hidden/a.md", "C\n")
                .read(ANY_NOTE + "instruments: {after: {file: gone.csv, items: {voice: {text: true}}}, "
                        + "again: {file: gone.csv, items: {voice: {text: true}}}}\n");
        assertEquals("file-missing|gone.csv\nfile-unused|raw/b.txt", read.issues("kind file"));
        assertEquals("raw/a.md", read.files("file"));
    }

    @Test
    void whatTheSystemLaysBesideFilesIsNoSource() {
        var read = InventedFolder.in(temporary).file("raw/a.md", "A\n").file("raw/~$a.md", "lock\n")
                .file("raw/Thumbs.db", "x").file("raw/desktop.ini", "x").file("raw/._a.md", "x")
                .file("__MACOSX/raw/a.md", "x").file("raw/.DS_Store", "x").read(ANY_NOTE);
        assertEquals("A", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("", read.issues("kind file"));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), "Nobody should read this.\n");
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("deep.md"), "Nor this.\n");
        var folder = InventedFolder.in(temporary).file("raw/a.md", "A\n");
        Files.createSymbolicLink(folder.folder().resolve("raw/b.md"), secret);
        Files.createSymbolicLink(folder.folder().resolve("raw/linked"), elsewhere);
        Files.createSymbolicLink(folder.folder().resolve("raw/c.md"), temporary.resolve("nothing"));
        var read = folder.read("documents: [{kind: note, files: [\"raw/*.md\", \"raw/*/*.md\"]}]\n");
        assertEquals("A", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("""
                     file-missing|raw/*/*.md|no such file
                     file-unreadable|raw/b.md|a link
                     file-unreadable|raw/c.md|a link
                     file-unreadable|raw/linked|a link""", read.issues("kind file found"));
    }

    @Test
    void aFolderThatIsItselfReachedByALinkIsRead() throws IOException {
        var folder = InventedFolder.in(temporary).file("raw/a.md", "A\n");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder.folder());
        var files = new SourceFolder(link, file -> {
        });
        assertEquals(List.of("raw/a.md"), List.copyOf(files.allPaths()));
    }

    @Test
    void aFolderTooDeepIsNotedAndTheRestIsRead() {
        var read = InventedFolder.in(temporary).file("raw/a.md", "A\n")
                .file("1/2/3/4/5/6/7/8/9/10/11/12/13/b.md", "B\n")
                .read(ANY_NOTE);
        assertEquals("A", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("file-unreadable|1/2/3/4/5/6/7/8/9/10/11/12|a folder too deep", read.issues("kind file found"));
    }

    @Test
    void aFolderThatMayNotBeOpenedStopsNothing() throws IOException {
        var folder = InventedFolder.in(temporary).file("raw/a.md", "A\n").file("locked/b.md", "B\n");
        Path locked = folder.folder().resolve("locked");
        if (!locked.toFile().setReadable(false) || Files.isReadable(locked)) {
            Assumptions.abort("this user may read everything");
        }
        try {
            assertEquals("file-unreadable|locked", folder.read(ANY_NOTE).issues("kind file"));
        } finally {
            assertTrue(locked.toFile().setReadable(true));
        }
    }

    @Test
    void aNameTakenApartByMacOsIsTheNameInThePlan() {
        String apart = Normalizer.normalize("raw/påmeldte Ålesund.md", Normalizer.Form.NFD);
        var read = InventedFolder.in(temporary).file(apart, "A\n")
                .read("documents: [{kind: note, files: raw/påmeldte Ålesund.md}]\n");
        assertEquals("A", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("", read.issues("kind file"));
    }

    @Test
    void aBackslashInANameIsALetterWhereFoldersAreNotWrittenWithIt() {
        if (temporary.getFileSystem().getSeparator().equals("\\")) {
            return;
        }
        var read = InventedFolder.in(temporary).file("raw/a\\b.md", "A\n").read(ANY_NOTE);
        assertEquals("A", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("", read.issues("kind file"));
    }

    @Test
    void eachPartOfThePlanGetsTheSheetThatItAsksFor() throws IOException {
        var folder = InventedFolder.in(temporary).file("x.md", "x\n");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(folder.folder().resolve("a.xlsx"))) {
            for (String sheet : List.of("before", "after")) {
                var cells = workbook.createSheet(sheet);
                cells.createRow(0).createCell(0).setCellValue("voice");
                cells.createRow(1).createCell(0).setCellValue(sheet.length());
            }
            workbook.write(out);
        }
        String scale = "scales: {s: {range: 1..9}}\ndocuments: [{kind: note, files: x.md}]\n";
        var read = folder.read(scale + """
                                       instruments:
                                         before: {file: a.xlsx, items: {voice: {scale: s}}}
                                         after: {file: a.xlsx, sheet: after, items: {voice: {scale: s}}}
                                         again: {file: a.xlsx, sheet: before, items: {voice: {scale: s}}}
                                       """);
        assertEquals("before|6\nafter|5\nagain|6", read.rows(CanonicalTable.RESPONSES, "instrument score"));
        assertEquals("a.xlsx|2|2|0\nx.md|1|1|0", read.files("file rowsIn kept setAside"),
                "two sheets of one row; the first is read twice and counted once");
    }

    @Test
    void theSameFileReadAsTwoFormatsIsCountedOnceWhereTheRowsAreTheSame() {
        var read = InventedFolder.in(temporary).file("a.csv", "voice;x\ngood;1\n")
                .read("""
                      instruments:
                        one: {file: a.csv, items: {voice: {text: true}}}
                        two: {file: a.csv, format: csv, items: {voice: {text: true}}}
                        three: {file: a.csv, format: qualtrics, items: {voice: {text: true}}}
                      """);
        assertEquals("one|good\ntwo|good\nthree|good", read.rows(CanonicalTable.RESPONSES, "instrument text"));
        assertEquals("a.csv|1|1|0", read.files("file rowsIn kept setAside"));
        assertEquals("format-doubtful", read.issues("kind"));
    }

    @Test
    void filesThatThePlanNamesForOthersAreNotUnused() {
        var read = InventedFolder.in(temporary).file("raw/a.md", "A\n").file("why.md", "Why\n")
                .file("levels.csv", "goal;level\ng;1\n").file("proof.pdf", "x").read(ANY_NOTE
                        + """
                          goals: [{id: g, indicator: {kind: rated, file: levels.csv}, evidence: [proof.pdf, "in words {"]}]
                          assessment: {purpose: {file: why.md}}
                          """);
        assertFalse(read.issues("kind file").contains("file-unused"), read.issues("kind file"));
    }
}
