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
        Set<String> before = kindsOfPlaces(search(kari));
        assertEquals(Set.of("sources", "tables", "restricted", "corrections.yaml"), before);

        Erasure.Report report = erase(NamedWorkshop.KARI);

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), search(kari));
        Erasure.Report.Edition edition = report.editions().getFirst();
        assertEquals(List.of("g1-veikart.docx", "g2-veikart.docx", "notat.txt"), edition.review());
        assertTrue(edition.changed().stream().anyMatch(line -> line.startsWith("mean")), edition.changed().toString());
        assertFalse(edition().isErasing());

        Outcome again = evaluate();

        assertFalse(again.published(), "the organiser's files give the same run");
        assertEquals(List.of(), search(kari));
        assertRowsAddUp(again);
    }

    @Test
    void aRunThatIsMadeAnewDoesNotBringAnybodyBack() throws Exception {
        NamedPerson kari = person(NamedWorkshop.KARI);
        erase(NamedWorkshop.KARI);
        Files.writeString(folder.resolve("after.csv"),
                Files.readString(folder.resolve("after.csv")).replace(";4;Ingen grunn", ";3;Ingen grunn til det"));

        Outcome changed = evaluate();

        assertTrue(changed.published());
        assertEquals(List.of(), search(kari));
        assertRowsAddUp(changed);
        assertEquals("1 row erased at the person's wish", changed.restricted().issues().stream()
                .filter(issue -> issue.kind().equals("person-erased") && issue.file().equals("after.csv"))
                .map(issue -> issue.found()).collect(Collectors.joining("|")));
    }

    @Test
    void aSecondPersonIsErasedFromWhatIsLeftOfTheSources() throws Exception {
        erase(NamedWorkshop.KARI);
        NamedPerson ola = person(NamedWorkshop.OLA);

        Erasure.Report report = erase(ola.pseudonym());

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), search(ola));
        assertRowsAddUp(evaluate());
        assertEquals(List.of(), search(ola));
    }

    @Test
    void whoIsUnknownIsAMistakeAndChangesNothing() throws Exception {
        String before = Files.readString(edition().folder().resolve("CURRENT"));

        assertThrows(EvaluationMistake.class, () -> erase("nobody@town.example"));

        assertEquals(before, Files.readString(edition().folder().resolve("CURRENT")));
        assertFalse(Files.exists(edition().erased()));
    }

    @Test
    void theListAndTheTombstonesNameNobody() throws Exception {
        erase(NamedWorkshop.KARI);

        List<String> tombstones = lines("TOMBSTONES");
        assertTrue(tombstones.stream().anyMatch(line -> line.startsWith(NOW + "\trun-dropped\twish\t")));
        assertTrue(tombstones.stream().anyMatch(line -> line.contains("\trewritten\twish\t")
                && line.endsWith("\tregister.csv")));
        assertTrue(lines("ERASED").stream().skip(1).allMatch(line -> line.matches("(who|word) [0-9a-f]{64}")));
    }

    @Test
    void withoutTheKeyOfTheListNobodyIsReadAgain() throws Exception {
        erase(NamedWorkshop.KARI);
        Files.writeString(root.resolve("keys/named.key"), "11".repeat(32));

        var mistake = assertThrows(EvaluationMistake.class, this::evaluate);
        assertTrue(mistake.getMessage().contains("another pseudonym key"), mistake.getMessage());
    }

    @Test
    void whatBreaksOffAtAnyStepIsDoneByTheSameCommand() throws Exception {
        NamedPerson kari = person(NamedWorkshop.KARI);
        for (int step = 1; step <= 7; step += 3) {
            int last = step;
            assertThrows(Broken.class, () -> new Erasure(workspace, options, SPARK, NOW, new Progress(new Breaking(last),
                    false, false)).erase(NamedWorkshop.KARI));
            assertTrue(edition().isErasing());
            assertTrue(edition().findCurrent().isPresent());
        }

        Erasure.Report report = erase(NamedWorkshop.KARI);

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), search(kari));
        assertFalse(edition().isErasing());
        assertFalse(evaluate().published());
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
