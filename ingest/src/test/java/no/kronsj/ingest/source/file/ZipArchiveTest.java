package no.kronsj.ingest.source.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** FEATURE UNDER TEST: an archive is read by name and within bounds, and one that is not whole is refused. */
class ZipArchiveTest {
    @TempDir
    Path folder = Path.of(".");

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private ZipArchive open(byte[] bytes) throws IOException {
        return ZipArchive.open(SourceFile.open(Files.write(folder.resolve("a.zip"), bytes), "a.zip", null));
    }

    private RefusedFile refused(byte[] bytes) {
        return assertThrows(RefusedFile.class, () -> open(bytes));
    }

    @Test
    void filesAreReadByNameInTheOrderOfTheArchive() throws IOException {
        byte[] bytes = zip(zip -> {
            add(zip, "kanal-ø/b.json", "[]".getBytes(StandardCharsets.UTF_8));
            add(zip, "a.csv", "\uFEFFnavn\nÅse\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("empty/"));
        });
        try (ZipArchive archive = open(bytes)) {
            assertEquals(List.of("kanal-ø/b.json", "a.csv"), archive.names());
            assertEquals("navn\nÅse\n", archive.text("a.csv").text());
            assertFalse(archive.has("empty/"));
        }
    }

    @Test
    void whatUnpacksToMoreThanItsBoundsIsStoppedWhileItStreams() throws IOException {
        try (ZipArchive archive = open(zip(zip -> add(zip, "zeros", new byte[32 << 20])))) {
            assertEquals(IssueKind.FILE_TOO_LARGE,
                    assertThrows(RefusedFile.class, () -> archive.bytes("zeros")).kind());
        }
    }

    @Test
    void allFilesTogetherHaveABoundToo() throws IOException {
        byte[] noise = new byte[4 << 20];
        try (ZipArchive archive = open(zip(zip -> add(zip, "zeros", noise)))) {
            for (long read = noise.length; read <= Limits.ARCHIVE_BYTES; read += noise.length) {
                assertEquals(noise.length, archive.bytes("zeros").length);
            }
            RefusedFile refused = assertThrows(RefusedFile.class, () -> archive.bytes("zeros"));
            assertEquals("an archive that unpacks to more than 268435456 bytes", refused.found());
        }
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        byte[] bytes = zip(zip -> {
            add(zip, "users.json", new byte[1]);
            add(zip, "usert.json", new byte[2]);
        });
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("usert", "users");
        assertEquals("an archive with two files of one name",
                refused(latin.getBytes(StandardCharsets.ISO_8859_1)).found());
    }

    @Test
    void anArchiveCutShortIsIncomplete() throws IOException {
        byte[] whole = zip(zip -> add(zip, "a", "text".getBytes(StandardCharsets.UTF_8)));
        assertEquals("an archive that is incomplete or damaged",
                refused(Arrays.copyOf(whole, whole.length - 30)).found());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        try (ZipArchive archive = open(zip(zip -> add(zip, "a", new byte[1])))) {
            assertEquals("an archive without users.json",
                    assertThrows(RefusedFile.class, () -> archive.bytes("users.json")).found());
        }
    }

    @Test
    void moreFilesThanAnyExportHasAreRefused() throws IOException {
        byte[] bytes = zip(zip -> {
            for (int i = 0; i <= Limits.ENTRIES; i++) {
                add(zip, "f" + i, new byte[0]);
            }
        });
        assertEquals(IssueKind.FILE_TOO_LARGE, refused(bytes).kind());
    }
}
