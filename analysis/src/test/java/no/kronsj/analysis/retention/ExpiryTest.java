package no.kronsj.analysis.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.retention.Expiry.Fate;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExpiryTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String PLAN = """
                                       workshop: held
                                       edition: 2024
                                       zone: %s
                                       documents: [{kind: note, files: "a.txt"}]
                                       %s
                                       """;

    @TempDir
    private Path root;

    @Test
    void onTheLastDayEverythingIsKeptAndOnTheNextOnlyWhatIsPublic() throws Exception {
        EditionFolder edition = published("Europe/Oslo", "privacy: {retainUntil: 2026-12-31}");
        List<String> before = files();

        assertEquals(List.of(new Fate.Kept("held-2024", LAST)), run(Optional.of(LAST.minusDays(1))));
        assertEquals(List.of(new Fate.Kept("held-2024", LAST)), run(Optional.of(LAST)));
        assertEquals(before, files());

        assertEquals(List.of(new Fate.Expired("held-2024", LAST, 5)), run(Optional.of(LAST.plusDays(1))));
        assertEquals(List.of("EXPIRED", "editions/held-2024/CURRENT", "editions/held-2024/LOCK",
                "editions/held-2024/TOMBSTONES", "editions/held-2024/corrections.yaml",
                "editions/held-2024/runs/r2/index/public/segments", "editions/held-2024/runs/r2/manifest.json",
                "editions/held-2024/runs/r2/results/public/goals.csv", "editions/held-2024/runs/r2/workshop.yaml"),
                files());
        assertEquals("steps:\n- step: s1\n  is: confirmed\n",
                Files.readString(edition.folder().resolve("corrections.yaml")));
        assertEquals("2027-01-01T00:30:00Z\theld-2024\t2026-12-31\t5\n", Files.readString(root.resolve("EXPIRED")));

        assertEquals(List.of(new Fate.Expired("held-2024", LAST, 0)), run(Optional.of(LAST.plusDays(1))));
        assertEquals(1, Files.readAllLines(root.resolve("EXPIRED")).size(), "what is done is not logged again");
    }

    @Test
    void theDayIsThatOfThePlansZone() throws Exception {
        published("America/New_York", "privacy: {retainUntil: 2026-12-31}");
        assertEquals(List.of(new Fate.Kept("held-2024", LAST)), run(Optional.empty()));

        published("Europe/Oslo", "privacy: {retainUntil: 2026-12-31}");
        assertEquals(List.of(new Fate.Expired("held-2024", LAST, 7)), run(Optional.empty()));
    }

    @Test
    void withoutADayEverythingStays() throws Exception {
        published("Europe/Oslo", "");
        List<String> before = files();

        assertEquals(List.of(new Fate.NoDay("held-2024")), run(Optional.of(LocalDate.of(2099, 1, 1))));
        assertEquals(before, files());
        assertTrue(before.size() > 10, before.toString());
    }

    /** Half past midnight in Greenwich on the first day of 2027: in New York it is the day before. */
    private List<Fate> run(Optional<LocalDate> today) throws EvaluationMistake {
        return new Expiry(new Workspace(root), Clock.fixed(Instant.parse("2027-01-01T00:30:00Z"), ZoneOffset.UTC),
                today)
                .run();
    }

    /** Two runs, of which the second is published, one source and an edition's own corrections. */
    private EditionFolder published(String zone, String privacy) throws IOException {
        EditionFolder edition = new Workspace(root).edition("held-2024");
        for (String run : List.of("r1", "r2")) {
            if (Files.exists(edition.folder().resolve("runs/" + run))) {
                run = run + "-again";
            }
            edition.lock().orElseThrow().close();
            Path partial = edition.begin(run);
            for (String file : List.of("tables/a.parquet", "results/public/goals.csv", "results/restricted/goals.csv",
                    "index/public/segments", "index/restricted/segments", "manifest.json")) {
                write(partial.resolve(file), "x");
            }
            write(partial.resolve("workshop.yaml"), PLAN.formatted(zone, privacy));
            edition.publish(partial, run);
        }
        write(edition.folder().resolve("sources/abc"), "answers");
        write(edition.folder().resolve("corrections.yaml"),
                "people: [{seen: Kari, is: kari@town.example}]\nsteps: [{step: s1, is: confirmed}]\n");
        return edition;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).sorted().toList();
        }
    }
}
