package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.isolation.Bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** FEATURE UNDER TEST: files are read in another process, with the same result as in this one. */
class ReaderProcessTest {
    @TempDir
    Path folder;

    static Stream<String> exports() {
        return Exports.files("").stream();
    }

    @ParameterizedTest
    @MethodSource("exports")
    @Tag("real-data")
    void theWayThroughTheOtherProcessChangesNothing(String file) {
        Path path = Exports.root().resolve(file);
        var request = new ReadRequest(path.toString(), file, null, null);
        assertEquals(Recognition.read(request), ReaderProcess.shared().read(request));
    }

    @Test
    void aFileThatTakesTooLongIsLeftOutAndTheNextIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>text");
        var request = new ReadRequest(file.toString(), "a.html", null, null);
        var hasty = new ReaderProcess(new Bounds(Duration.ofMillis(1), 64, 1 << 20));
        Readout readout = hasty.read(request);
        assertEquals(IssueKind.READING_STOPPED, readout.issues().getFirst().kind());
        assertEquals(0, readout.rowsIn());
        assertFalse(ReaderProcess.shared().read(request).issues().stream()
                .anyMatch(issue -> issue.kind() == IssueKind.READING_STOPPED));
    }

}
