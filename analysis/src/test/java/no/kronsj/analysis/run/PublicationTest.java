package no.kronsj.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublicationTest {
    @TempDir
    private Path folder;

    @Test
    void aReaderSeesTheOldRunUntilTheNewOneIsWhole() throws IOException {
        EditionFolder edition = new Workspace(folder).edition("e-1");
        assertEquals(Optional.empty(), edition.findCurrent());
        publish(edition, "run-1");
        Path half = edition.begin("run-2");
        Files.writeString(half.resolve("half"), "");
        assertEquals("run-1", edition.findCurrent().orElseThrow().getFileName().toString());
        edition.publish(half, "run-2");
        assertEquals("run-2", edition.findCurrent().orElseThrow().getFileName().toString());
        assertEquals(List.of("e-1"), new Workspace(folder).allPublished());
    }

    @Test
    void whatACrashLeftBehindIsRemovedAndWhatWasPublishedStays() throws IOException {
        EditionFolder edition = new Workspace(folder).edition("e-1");
        publish(edition, "run-1");
        Path crashed = edition.begin("run-2");
        Files.writeString(crashed.resolve("half"), "");
        edition.begin("run-3");
        assertFalse(Files.exists(crashed));
        assertTrue(Files.exists(edition.findCurrent().orElseThrow().resolve("whole")));
    }

    @Test
    void twoEvaluationsExcludeEachOtherUntilTheFirstIsDone() {
        EditionFolder edition = new Workspace(folder).edition("e-1");
        try (RunLock first = edition.lock().orElseThrow()) {
            assertTrue(edition.lock().isEmpty(), first.toString());
        }
        edition.lock().orElseThrow().close();
    }

    @Test
    void aSourceIsKeptAsItWasUnderItsHash() throws IOException {
        EditionFolder edition = new Workspace(folder).edition("e-1");
        Path file = Files.writeString(folder.resolve("svar.csv"), "først");
        edition.keepSource(file, "abc");
        Files.writeString(file, "siden");
        edition.keepSource(file, "abc");
        assertEquals("først", Files.readString(edition.folder().resolve("sources/abc")));
    }

    private static void publish(EditionFolder edition, String run) throws IOException {
        Path partial = edition.begin(run);
        Files.writeString(partial.resolve("whole"), "");
        edition.publish(partial, run);
    }
}
