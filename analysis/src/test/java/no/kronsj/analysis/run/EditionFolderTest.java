package no.kronsj.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EditionFolderTest {
    @TempDir
    Path root;

    private Workspace workspace = new Workspace(Path.of("."));
    private EditionFolder edition = workspace.edition("demo-2024");

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(root);
        edition = workspace.edition("demo-2024");
    }

    @Test
    void nothingIsPublishedBeforeTheFirstRunIsWhole() throws IOException {
        assertTrue(edition.findCurrent().isEmpty());
        Files.writeString(edition.begin("r1").resolve("measures.csv"), "half");

        assertTrue(edition.findCurrent().isEmpty());
        assertEquals(List.of(), workspace.allPublished());
    }

    @Test
    void aReaderSeesTheOldRunUntilTheNewOneIsWhole() throws IOException {
        publish("r1", "old");
        Path partial = edition.begin("r2");
        Files.writeString(partial.resolve("measures.csv"), "new");
        assertEquals("old", read());

        edition.publish(partial, "r2");

        assertEquals("new", read());
        assertEquals("old", Files.readString(edition.folder().resolve("runs/r1/measures.csv")));
        assertEquals(List.of("demo-2024"), workspace.allPublished());
    }

    @Test
    void whatACrashLeftBehindIsRemovedAndThePublishedRunStays() throws IOException {
        publish("r1", "old");
        Path crashed = edition.begin("r2");
        Files.createDirectories(crashed.resolve("results/public"));
        Files.writeString(crashed.resolve("results/public/measures.csv"), "half");
        Files.writeString(edition.folder().resolve("CURRENT.partial"), "r2\n");

        Path next = edition.begin("r3");

        assertFalse(Files.exists(crashed));
        assertTrue(Files.isDirectory(next));
        assertEquals("old", read());
        edition.publish(next, "r3");
        assertEquals("r3\n", Files.readString(edition.folder().resolve("CURRENT")));
    }

    @Test
    void aReaderWhoLooksAllTheTimeNeverSeesHalfARun() throws Exception {
        publish("r0", "0");
        var stop = new AtomicBoolean();
        var wrong = new StringBuffer();
        var reader = new Thread(() -> {
            while (!stop.get()) {
                try {
                    String seen = read();
                    if (seen.length() != 1) {
                        wrong.append(seen);
                    }
                } catch (IOException e) {
                    wrong.append(e);
                }
            }
        });
        reader.start();
        for (int run = 1; run <= 9; run++) {
            publish("r" + run, "" + run);
        }
        stop.set(true);
        reader.join();

        assertEquals("", wrong.toString());
        assertEquals("9", read());
    }

    @Test
    void aSourceIsKeptOnceAsItWasFirst() throws IOException {
        Path file = Files.writeString(root.resolve("answers.csv"), "first");
        edition.keepSource(file, "abc");
        Files.writeString(file, "second");
        edition.keepSource(file, "abc");

        Path sources = edition.folder().resolve("sources");
        assertEquals("first", Files.readString(sources.resolve("abc")));
        try (var kept = Files.list(sources)) {
            assertEquals(List.of("abc"), kept.map(path -> path.getFileName().toString()).toList());
        }
    }

    private void publish(String run, String content) throws IOException {
        Path partial = edition.begin(run);
        Files.writeString(partial.resolve("measures.csv"), content);
        edition.publish(partial, run);
    }

    private String read() throws IOException {
        return Files.readString(edition.findCurrent().orElseThrow().resolve("measures.csv"));
    }
}
