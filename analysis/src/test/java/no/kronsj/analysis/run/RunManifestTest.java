package no.kronsj.analysis.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.run.RunManifest.HeldBack;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RunManifestTest {
    @TempDir
    Path run;

    @Test
    void aManifestComesBackAsItWasWritten() {
        var manifest = new RunManifest("r1", "demo-2024", "inputs", "plan", "2024-05-14T10:00:00Z", "0.1.0", "build",
                "key", 20210922, List.of(new RunManifest.FileCount("rå/påmeldte \"A\".csv", "hash", 7, 6, 1)),
                "r0", List.of(new RunManifest.ChangedAnswers("after", 3, 1, 0)),
                "releases", new RunManifest.HeldBack("r0", true), new TreeMap<>(Map.of("ingest", 12L)));
        assertEquals(Optional.empty(), RunManifest.find(run));

        manifest.write(run);

        assertEquals(Optional.of(manifest), RunManifest.find(run));
    }

    @Test
    void figuresThatWereHeldBackBeforeStayThoseOfTheReleaseTheyCameFrom() {
        var first = manifest("r1", null);
        var second = manifest("r2", HeldBack.after(first, true));
        assertEquals(new HeldBack("r1", true), second.heldBack());
        assertEquals(new HeldBack("r1", true), HeldBack.after(second, true));
        var other = manifest("r3", HeldBack.after(second, false));
        assertEquals(new HeldBack("r2", false), other.heldBack());
        assertEquals(new HeldBack("r2", false), HeldBack.after(other, true));
    }

    private static RunManifest manifest(String id, @Nullable HeldBack heldBack) {
        return new RunManifest(id, "demo-2024", "", "", "", "", "", "", 1, List.of(), "", List.of(), "", heldBack,
                new TreeMap<>());
    }
}
