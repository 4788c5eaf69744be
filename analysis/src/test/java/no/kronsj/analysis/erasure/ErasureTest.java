package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SharedSpark;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.NamedPerson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErasureTest {
    private static final SharedSpark SPARK = new SharedSpark("local[2]");
    private static final Instant NOW = Instant.parse("2024-06-10T12:00:00Z");

    @TempDir
    private Path root;

    private Path folder = Path.of("");
    private Workspace workspace = new Workspace(Path.of(""));
    private Options options = new Options("local[2]", Path.of(""), false, false);

    @AfterAll
    static void endSpark() {
        SPARK.close();
    }

    @BeforeEach
    void evaluateOnce() throws Exception {
        folder = NamedWorkshop.in(root.resolve("workshop"));
        workspace = new Workspace(root.resolve("workspace"));
        options = new Options("local[2]", root.resolve("keys"), false, false);
        evaluate();
    }

    @Test
    void nothingIsLeftOfAPersonAndNothingComesBack() throws Exception {
        NamedPerson kari = person(NamedWorkshop.KARI);
        assertEquals(Set.of("sources", "tables", "restricted", "corrections.yaml"), kindsOfPlaces(search(kari)));
        assertThrows(EvaluationMistake.class, () -> erase("nobody@town.example"));
        assertFalse(Files.exists(edition().erased()), "whoever is unknown changes nothing");

        Erasure.Report report = erase(NamedWorkshop.KARI);

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), search(kari));
        Erasure.Report.Edition edition = report.editions().getFirst();
        assertEquals(List.of("g1-veikart.docx", "g2-veikart.docx", "notat.txt"), edition.review());
        assertTrue(edition.changed().stream().anyMatch(line -> line.startsWith("mean")), edition.changed().toString());
        assertFalse(edition().erasure().isOpen());
        assertEquals("", RunManifest.find(edition().findCurrent().orElseThrow()).orElseThrow().releases(),
                "no figure rests on a release that the person was in");
        assertTheListAndTheTombstonesNameNobody();
        assertFalse(evaluate().published(), "the organiser's files give the same run");

        Files.writeString(folder.resolve("after.csv"),
                Files.readString(folder.resolve("after.csv")).replace(";4;Ingen grunn", ";3;Ingen grunn til det"));
        Outcome changed = evaluate();

        assertTrue(changed.published());
        assertEquals(List.of(), search(kari));
        assertRowsAddUp(changed);
        assertEquals("1 row erased at the person's wish", changed.restricted().issues().stream()
                .filter(issue -> issue.kind().equals("person-erased") && issue.file().equals("after.csv"))
                .map(issue -> issue.found()).collect(Collectors.joining("|")));
        Files.writeString(root.resolve("keys/named.key"), "11".repeat(32));
        var mistake = assertThrows(EvaluationMistake.class, this::evaluate);
        assertTrue(mistake.sentences().getFirst().contains("another pseudonym key"), mistake.sentences().toString());
    }

    private void assertTheListAndTheTombstonesNameNobody() throws IOException {
        List<String> tombstones = lines("TOMBSTONES");
        assertTrue(tombstones.stream().anyMatch(line -> line.startsWith(NOW + "\trun-dropped\twish\t")));
        assertTrue(tombstones.stream().anyMatch(line -> line.contains("\trewritten\twish\t")
                && line.endsWith("\tregister.csv")));
        assertTrue(lines("ERASED").stream().skip(1).allMatch(line -> line.matches("(who|word) [0-9a-f]{64}")));
    }

    @Test
    void aSecondPersonIsErasedFromWhatIsLeftOfTheSources() throws Exception {
        erase(NamedWorkshop.KARI);
        NamedPerson ola = person(NamedWorkshop.OLA);

        Erasure.Report report = erase(ola.pseudonym());

        assertEquals(List.of(), report.left());
        assertRowsAddUp(evaluate());
        assertEquals(List.of(), search(ola));
        assertEquals(List.of(), erase(NamedWorkshop.OLA).editions(), "erasing twice finds nothing to do");
    }

    /** The workshop's people stand in answers, chats, documents and the properties of a document. */
    @Test
    void nothingPublicNamesAnybody() throws Exception {
        Path run = edition().findCurrent().orElseThrow();
        for (String mail : List.of(NamedWorkshop.KARI, NamedWorkshop.OLA)) {
            var search = new PersonSearch(person(mail), text -> false);
            assertEquals(List.of(), search.in(run.resolve("results/public")).places());
            assertEquals(List.of(), search.in(run.resolve("index")).places());
        }
    }

    @Test
    void whatBreaksOffAtAnyStepIsDoneByTheSameCommand() throws Exception {
        NamedPerson kari = person(NamedWorkshop.KARI);
        for (int step : new int[]{1, 5, 7}) {
            assertThrows(Broken.class, () -> new Erasure(workspace, options, SPARK, NOW, new Progress(
                    new Breaking(step), false, false)).erase(NamedWorkshop.KARI));
            assertTrue(edition().erasure().isOpen());
            assertTrue(edition().findCurrent().isPresent());
        }

        Erasure.Report report = erase(NamedWorkshop.KARI);

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), search(kari));
        assertFalse(edition().erasure().isOpen());
        evaluate();
        assertEquals(List.of(), search(kari));
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Where progress is told, as if the machine stopped there. */
    private static final class Breaking extends java.io.PrintStream {
        private int left;

        Breaking(int lines) {
            super(java.io.OutputStream.nullOutputStream(), true, java.nio.charset.StandardCharsets.UTF_8);
            left = lines;
        }

        @Override
        public void println(String line) {
            left--;
            if (left == 0) {
                throw new Broken();
            }
        }
    }

    private static void assertRowsAddUp(Outcome outcome) {
        for (SourceRow source : outcome.restricted().sources()) {
            assertEquals(source.rowsIn(), source.kept() + source.setAside(), source.file());
        }
    }

    private static Set<String> kindsOfPlaces(List<String> places) {
        return places.stream().map(place -> place.contains("/results/restricted")
                ? "restricted"
                : place.contains("/sources/")
                        ? "sources"
                        : place.contains("/tables/")
                                ? "tables"
                                : place.substring(place.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Outcome evaluate() throws EvaluationMistake {
        return Evaluation.run(folder, workspace, options, SPARK, Progress.silent());
    }

    private Erasure.Report erase(String who) throws EvaluationMistake {
        return new Erasure(workspace, options, SPARK, NOW, Progress.silent()).erase(who);
    }

    private NamedPerson person(String mail) throws EvaluationMistake {
        return new EditionErasure(workspace, "named-2024", Options.ofWorkspace("local[2]", root.resolve("keys")), NOW)
                .find(mail).orElseThrow();
    }

    private List<String> search(NamedPerson person) {
        return new PersonSearch(person, text -> false).in(workspace.root()).places();
    }

    private EditionFolder edition() {
        return workspace.edition("named-2024");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(edition().folder().resolve(file));
    }
}
