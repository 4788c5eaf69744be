package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SourceFormatTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyFormatIsFoundByItsOwnWordAndUnknownByNone() {
        assertEquals(SourceFormat.values().length,
                Arrays.stream(SourceFormat.values()).map(SourceFormat::id).distinct().count());
        for (SourceFormat format : SourceFormat.values()) {
            assertEquals(format == SourceFormat.UNKNOWN ? Optional.empty() : Optional.of(format),
                    SourceFormat.find(format.id()));
        }
    }

    @Test
    void planMayNameTheFormatAgainstTheSignature() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "navn,svar\nKari,1\n");
        Readout readout = SourceReader.read(file, "a.txt", SourceFormat.TEXT);
        assertEquals("PARAGRAPH 0 navn,svar Kari,1\n", Written.document(readout));
        Path doubtful = Files.writeString(folder.resolve("b.csv"), "navn,svar\nKari,1\n");
        Readout asked = SourceReader.read(doubtful, "b.csv", SourceFormat.NETTSKJEMA);
        assertEquals("navn | svar\nKari | 1\n", Written.table(asked));
        assertEquals(IssueKind.FORMAT_DOUBTFUL, asked.issues().getFirst().kind());
    }

    @Test
    void everyFormatSurvivesEveryKindOfFile() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Hei\n");
        Path zip = Files.write(folder.resolve("b.zip"), new byte[]{'P', 'K', 3, 4, 0});
        Path binary = Files.write(folder.resolve("c.bin"), new byte[]{1, 0, 2, 0, 0, 3});
        for (SourceFormat format : SourceFormat.values()) {
            for (Path file : new Path[]{text, zip, binary, folder, folder.resolve("none")}) {
                Readout readout = SourceReader.read(file, "x", format);
                assertEquals(readout.rowsIn(), readout.content().rows() + readout.setAside());
            }
        }
    }
}
