package no.kronsj.ingest.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class DocumentReaderTest {
    @TempDir
    private Path temporary;

    @Test
    void aDocumentBecomesPassagesAndItsFirstHeadingTheTitle() {
        var read = InventedFolder.withRegister(temporary).file("g1/definition-v1.md", """
                                                                                      # What we mean

                                                                                      A good place.

                                                                                      ## More

                                                                                      - Short ways
                                                                                      - Green roofs
                                                                                      """)
                .read(PARTICIPANTS + "documents: [{kind: definition, files: \"{group}/definition-{revision}.md\"}]\n");
        assertEquals("""
                     w-2024/g1/definition/v1/1|What we mean|v1|1|A good place.
                     w-2024/g1/definition/v1/2|What we mean|v1|2|Short ways
                     w-2024/g1/definition/v1/3|What we mean|v1|3|Green roofs""",
                read.rows(CanonicalTable.PASSAGES, "passage title revision position text"));
        assertEquals("g1/definition-v1.md|5|5|0", read.files("file rowsIn kept setAside").lines().findFirst()
                .orElseThrow());
    }

    @Test
    void thePlanOrTheFileNameTellsTheSession() {
        var read = InventedFolder.withRegister(temporary).file("g1/we-day-1.md", "Short ways")
                .file("g1/from-g2.md", "Good")
                .file("notes.csv", "g,t\ng1,Why?\n")
                .read(PARTICIPANTS + """
                                     programme: [{session: day-1}, {session: day-2}]
                                     documents:
                                       - {kind: definition, files: "{group}/we-{session}.md"}
                                       - {kind: feedback, session: day-2, files: "{group}/from-{from}.md"}
                                       - {kind: note, file: notes.csv, columns: {group: g, text: t}}
                                     """);
        assertEquals("definition|day-1\nfeedback|day-2\nnote|",
                read.rows(CanonicalTable.PASSAGES, "kind session"));
    }

    @Test
    void theHeadingRowOfEachTableOfStepsIsNoPassage() {
        var read = InventedFolder.withRegister(temporary).file("g1/road-v2.md", """
                                                                                | Step | Who |
                                                                                |---|---|
                                                                                | Map the roofs | planners |
                                                                                | Pay | council |

                                                                                ## Later

                                                                                | Step | Who |
                                                                                |---|---|
                                                                                | Look back | all |
                                                                                """)
                .read(PARTICIPANTS + "documents: [{kind: roadmap, files: \"{group}/road-{revision}.md\"}]\n");
        assertEquals("Map the roofs | planners\nPay | council\nLook back | all",
                read.rows(CanonicalTable.PASSAGES, "text"));
    }

    @Test
    void feedbackIsOnePassageAndTellsWhoGaveIt() {
        var read = InventedFolder.withRegister(temporary).file("g1/from-g2.md", "# To you\n\nGood.\n\nBut long.\n")
                .read(PARTICIPANTS + "documents: [{kind: feedback, files: \"{group}/from-{from}.md\"}]\n");
        assertEquals("w-2024/g1/feedback/g2/1|g1|g2|Good.\nBut long.",
                read.rows(CanonicalTable.PASSAGES, "passage groupId fromGroup text"));
    }

    @Test
    void aGroupThatNobodyIsInIsSetAsideWithoutRepeatingItsName() {
        var read = InventedFolder.withRegister(temporary).file("g9/note.md", "Text\n")
                .file("notes.csv", "to;from;text\ng1;g2;Fine\nAnna Vik;g2;Not fine\n")
                .read(PARTICIPANTS + """
                                     documents:
                                       - {kind: definition, files: "{group}/note.md"}
                                       - {kind: feedback, file: notes.csv, columns: {group: to, from: from, text: text}}
                                     """);
        assertEquals("Fine", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("group-unknown|g9/note.md|0|another group\ngroup-unknown|notes.csv|3|another group",
                read.issues("kind file row found"));
        assertEquals(List.of("g9/note.md|1|0|1", "notes.csv|2|1|1"),
                read.files("file rowsIn kept setAside").lines().limit(2).toList());
    }

    @Test
    void aTableHoldsOneTextPerRowAndItsPlaceIsExact() {
        var read = InventedFolder.withRegister(temporary).file("texts.csv", """
                                                                            group;kind;revision;text
                                                                            g1;definition;v1;"One place.

                                                                             Two ways. "
                                                                            g1;Roadmap;v1;Map it
                                                                            g2;poem;v1;Roses
                                                                            """)
                .read(PARTICIPANTS + "documents: [{file: texts.csv, columns: {group: group, kind: kind, "
                        + "revision: revision, text: text}}]\n");
        assertEquals("""
                     w-2024/g1/definition/v1/1|texts.csv#2|One place.|0|10
                     w-2024/g1/definition/v1/2|texts.csv#2|Two ways.|13|22
                     w-2024/g1/roadmap/v1/1|texts.csv#3|Map it|0|6""",
                read.rows(CanonicalTable.PASSAGES, "passage document text start end"));
        assertEquals("rows-unused|4|kind|no kind of document", read.issues("kind row column found"));
    }

    @Test
    void textsThatNothingTellsApartHaveIdsOfTheirOwn() {
        var read = InventedFolder.withRegister(temporary)
                .file("notes.csv", "to;from;round;text\ng1;g2;1;Fine\ng1;g2;2;Long\ng1;;2;Good\ng1;;2;Bad\n")
                .read(PARTICIPANTS + "documents: [{kind: feedback, file: notes.csv, columns: {group: to, from: from, "
                        + "revision: round, text: text}}]\n");
        assertEquals("""
                     w-2024/g1/feedback/g2/1|1|Fine
                     w-2024/g1/feedback/g2/2|1|Long
                     w-2024/g1/feedback/2/1|1|Good
                     w-2024/g1/feedback/2/2|1|Bad""", read.rows(CanonicalTable.PASSAGES, "passage position text"));
    }

    @Test
    void idsStayWhenFurtherDocumentsCome() {
        String plan = PARTICIPANTS + "documents: [{kind: definition, files: \"{group}/{revision}.md\"}]\n";
        var folder = InventedFolder.withRegister(temporary).file("g2/v1.md", "One.\n\nTwo.\n");
        String before = folder.read(plan).rows(CanonicalTable.PASSAGES, "passage text");
        String after = folder.file("g1/v1.md", "New.\n").file("g2/v2.md", "Newer.\n").read(plan)
                .rows(CanonicalTable.PASSAGES, "passage text");
        assertEquals(before, after.lines().filter(line -> line.startsWith("w-2024/g2/definition/v1"))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void aTableWithoutItsTextHeadingAndADocumentThatIsATableAreLeftOut() {
        var read = InventedFolder.withRegister(temporary).file("notes.csv", "to;from;tekst\ng1;g2;Fine\n")
                .file("g1/plan.csv", "a;b\n1;2\n").file("g2/plan.md", "text\n")
                .read(PARTICIPANTS + """
                                     documents:
                                       - {kind: feedback, file: notes.csv, columns: {group: to, from: from, text: text}}
                                       - {kind: definition, files: "{group}/plan.csv"}
                                       - {kind: note, file: g2/plan.md, columns: {text: text}}
                                     """);
        assertEquals("", read.rows(CanonicalTable.PASSAGES, "text"));
        assertEquals("format-unknown|g1/plan.csv\nfile-not-a-table|g2/plan.md\nheading-missing|notes.csv",
                read.issues("kind file"));
        assertEquals(List.of("1|0|1", "1|0|1", "1|0|1"),
                read.files("rowsIn kept setAside").lines().limit(3).toList());
    }

    @Test
    void aPresentationMayBeEverybodys() {
        var read = InventedFolder.withRegister(temporary).file("welcome.md", "Welcome.\n")
                .read(PARTICIPANTS + "documents: [{kind: presentation, files: welcome.md}]\n");
        assertEquals("w-2024/all/presentation/only/1||Welcome.",
                read.rows(CanonicalTable.PASSAGES, "passage groupId text"));
    }

    @Test
    void whatStandsApartIsKeptAndChangesNoPassage() {
        String plan = PARTICIPANTS + "documents: [{kind: definition, files: \"{group}/{revision}.html\"}]\n";
        var folder = InventedFolder.withRegister(temporary).file("g1/v1.html", "<html><p>One.<p>Two words.");
        String before = folder.read(plan).rows(CanonicalTable.PASSAGES, "passage text start end");
        var read = folder.file("g1/v1.html", "<html><p hidden>No.<p>One.<p>Two <del>three</del>words.").read(plan);
        assertEquals(before, read.rows(CanonicalTable.PASSAGES, "passage text start end"));
        assertEquals("g1/v1.html|g1|definition|v1||hidden|No.|0\ng1/v1.html|g1|definition|v1||deleted|three|5",
                read.rows(CanonicalTable.ASIDES, "document groupId kind revision fromGroup what text position"));
        assertEquals("g1/v1.html|2|2|0", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void aDocumentWithoutTextIsNoEmptyContribution() {
        var read = InventedFolder.withRegister(temporary).file("g1/v1.html", "<html><img src=scan.png>")
                .read(PARTICIPANTS + "documents: [{kind: definition, files: \"{group}/{revision}.html\"}]\n");
        assertEquals("", read.rows(CanonicalTable.PASSAGES, "passage text"));
        assertEquals("file-empty|g1/v1.html", read.issues("kind file"));
    }
}
