package no.kronsj.analysis.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RunManifestTest {
    @TempDir
    Path run;

    @Test
    void aManifestComesBackAsItWasWritten() {
        var manifest = new RunManifest("r1", "demo-2024", "inputs", "plan", "2024-05-14T10:00:00Z", "0.1.0", "build",
                "key", 20210922, List.of(new RunManifest.FileCount("rå/påmeldte \"A\".csv", "hash", 7, 6, 1)),
                "r0", List.of(new RunManifest.ChangedAnswers("after", 3, 1, 0)),
                "releases", new TreeMap<>(Map.of("ingest", 12L)));
        assertEquals(Optional.empty(), RunManifest.find(run));

        manifest.write(run);

        assertEquals(Optional.of(manifest), RunManifest.find(run));
    }
}
