package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SharedSpark;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.text.IndexTexts;
import no.kronsj.ingest.NamedPerson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErasureTest {
    private static final SharedSpark SPARK = new SharedSpark("local[2]");

    /** The invented workshop as it is evaluated, and a copy from which Kari was erased; nobody changes them. */
    @TempDir
    private static Path shared = Path.of("");
    private static NamedWorkspace evaluated = new NamedWorkspace(Path.of(""), SPARK);
    private static NamedWorkspace withoutKari = evaluated;
    private static Erasure.Report report = new Erasure.Report(List.of(), 0, List.of());
    private static NamedPerson kari = new NamedPerson("", new TreeSet<>());

    @TempDir
    private Path root;

    @BeforeAll
    static void evaluateAndEraseOnce() throws Exception {
        evaluated = NamedWorkspace.evaluated(shared.resolve("evaluated"), SPARK);
        kari = evaluated.person(NamedWorkshop.KARI);
        withoutKari = evaluated.copyTo(shared.resolve("without-kari"));
        report = withoutKari.erase(NamedWorkshop.KARI);
    }

    @AfterAll
    static void endSpark() {
        SPARK.close();
    }

    @Test
    void nothingIsLeftOfAPerson() throws Exception {
        assertEquals(Set.of("sources", "tables", "restricted", "corrections.yaml"),
                kindsOfPlaces(evaluated.search(kari)));

        assertEquals(List.of(), report.left());
        assertEquals(List.of(), withoutKari.search(kari));
        Erasure.Report.Edition edition = report.editions().getFirst();
        assertEquals(List.of("g1-veikart.docx", "g2-veikart.docx", "notat.txt"), edition.review());
        assertTrue(edition.changed().stream().anyMatch(line -> line.startsWith("mean")), edition.changed().toString());
        assertFalse(withoutKari.edition().erasure().isOpen());
        Path run = withoutKari.edition().findCurrent().orElseThrow();
        assertEquals("", RunManifest.find(run).orElseThrow().releases(),
                "no figure rests on a release that the person was in");
        assertTheListAndTheTombstonesNameNobody();
    }

    /** Of the document that Kari commented and changed the others' text stays. */
    @Test
    void theDocumentOfAnErasedAuthorKeepsItsText() {
        Path run = withoutKari.edition().findCurrent().orElseThrow();
        assertTrue(IndexTexts.in(ResultView.RESTRICTED.index(run)).stream()
                .anyMatch(text -> text.contains("Kommunen lager en plan innen 2026.")));
    }

    @Test
    void nothingComesBackWithTheOrganisersFiles() throws Exception {
        NamedWorkspace again = withoutKari.copyTo(root.resolve("again"));
        assertThrows(EvaluationMistake.class, () -> again.erase("nobody@town.example"));
        assertFalse(again.evaluate().published(), "the organiser's files give the same run");
        assertEquals(List.of(), again.search(kari));
        Files.writeString(again.keys().resolve("named.key"), "11".repeat(32));
        var mistake = assertThrows(EvaluationMistake.class, again::evaluate);
        assertTrue(mistake.sentences().getFirst().contains("another pseudonym key"), mistake.sentences().toString());
    }

    /** The list beside the key outlives the workspace's own, which is as old as the backup. */
    @Test
    void whoComesBackWithABackupIsLeftOutAndErasedAgain() throws Exception {
        NamedWorkspace restored = withoutKari.copyTo(root.resolve("restored"));
        restored.restoreWorkspaceOf(evaluated);
        assertTrue(restored.opened().mustBeErasedAgain());
        Path after = restored.folder().resolve("after.csv");
        Files.writeString(after, Files.readString(after).replace(";4;Ingen grunn", ";3;Ingen grunn til det"));

        assertLeavesKariOut(restored, restored.evaluate());
        Erasure.Report again = restored.erasure(Progress.silent()).again();

        assertEquals(1, again.editions().size());
        assertEquals(List.of(), again.left());
        assertEquals(List.of(), restored.search(kari));
        assertEquals(lines(withoutKari, "ERASED"), lines(restored, "ERASED"));
        assertFalse(restored.edition().erasure().isOpen());
        assertFalse(restored.opened().mustBeErasedAgain());
    }

    private static void assertLeavesKariOut(NamedWorkspace restored, Outcome outcome) {
        assertTrue(outcome.published());
        assertRowsAddUp(outcome);
        assertEquals("1 row erased at the person's wish", outcome.restricted().issues().stream()
                .filter(issue -> issue.kind().equals("person-erased") && issue.file().equals("after.csv"))
                .map(issue -> issue.found()).collect(Collectors.joining("|")));
        Path run = restored.edition().findCurrent().orElseThrow();
        assertEquals(List.of(), new PersonSearch(kari, text -> false).in(run).places());
        assertFalse(restored.search(kari).isEmpty(), "the older run is still there");
        assertTrue(restored.edition().erasure().isOpen());
    }

    private void assertTheListAndTheTombstonesNameNobody() throws IOException {
        List<String> tombstones = lines(withoutKari, "TOMBSTONES");
        assertTrue(tombstones.stream().anyMatch(line -> line.startsWith(NamedWorkspace.NOW + "\trun-dropped\twish\t")));
        assertTrue(tombstones.stream().anyMatch(line -> line.contains("\trewritten\twish\t")
                && line.endsWith("\tregister.csv")));
        List<String> list = lines(withoutKari, "ERASED");
        assertTrue(list.stream().skip(1).allMatch(line -> line.matches("(who|word) [0-9a-f]{64}")));
        assertEquals(list, Files.readAllLines(withoutKari.keys().resolve("named-2024.erased")));
        assertFalse(Files.exists(evaluated.edition().erased()), "whoever is unknown changes nothing");
    }

    @Test
    void aSecondPersonIsErasedFromWhatIsLeftOfTheSources() throws Exception {
        NamedWorkspace again = withoutKari.copyTo(root.resolve("again"));
        NamedPerson ola = again.person(NamedWorkshop.OLA);

        Erasure.Report second = again.erase(ola.pseudonym());

        assertEquals(List.of(), second.left());
        assertRowsAddUp(again.evaluate());
        assertEquals(List.of(), again.search(ola));
        assertEquals(List.of(), again.erase(NamedWorkshop.OLA).editions(), "erasing twice finds nothing to do");
        assertEquals(List.of(), again.erasure(Progress.silent()).again().editions(), "nor does erasing all again");
    }

    /** The workshop's people stand in answers, chats, documents and the properties of a document. */
    @Test
    void nothingPublicNamesAnybody() throws Exception {
        Path run = evaluated.edition().findCurrent().orElseThrow();
        for (String mail : List.of(NamedWorkshop.KARI, NamedWorkshop.OLA)) {
            var search = new PersonSearch(evaluated.person(mail), text -> false);
            assertEquals(List.of(), search.in(run.resolve("results/public")).places());
            assertEquals(List.of(), search.in(run.resolve("index")).places());
        }
    }

    @Test
    void erasingAllAgainWhereNobodyWasErasedIsAMistake() throws Exception {
        NamedWorkspace fresh = evaluated.copyTo(root.resolve("fresh"));
        var mistake = assertThrows(EvaluationMistake.class, () -> fresh.erasure(Progress.silent()).again());
        assertTrue(mistake.sentences().getFirst().startsWith("nobody was ever erased from"));
    }

    /** A real program is killed in the middle; {@link EraseSoak} has more moments. */
    @Test
    void whatBreaksOffOrIsKilledAtAnyStepIsDoneByTheSameCommand() throws Exception {
        NamedWorkspace broken = evaluated.copyTo(root.resolve("broken"));
        var erasure = new KilledErasure(broken);
        assertBreaksOff(broken, 1);
        erasure.assertPublishedWhole();
        assertTrue(erasure.kill(NamedWorkshop.KARI, new KilledErasure.Moment(5, 8)));
        erasure.assertPublishedWhole();
        assertBreaksOff(broken, 7);
        erasure.assertPublishedWhole();

        erasure.assertEndsByTheSameCommand(NamedWorkshop.KARI, kari);
        broken.evaluate();
        assertEquals(List.of(), broken.search(kari));
    }

    private static void assertBreaksOff(NamedWorkspace broken, int step) {
        var progress = new Progress(new Breaking(step), false, false);
        assertThrows(Broken.class, () -> broken.erasure(progress).erase(NamedWorkshop.KARI));
        assertTrue(broken.edition().erasure().isOpen());
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

    private static List<String> lines(NamedWorkspace of, String file) throws IOException {
        return Files.readAllLines(of.edition().folder().resolve(file));
    }
}
