package no.kronsj.ingest.masking;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.IngestReport.MaskEntry;
import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MaskedRowsTest {
    private static final String PLAN = """
                                       participants: {file: register.csv, id: id, name: name, group: group}
                                       consent: {quotes: quote}
                                       instruments:
                                         after: {file: after.csv, person: id, items: {why: {text: true}}}
                                       documents:
                                         - {kind: note, files: "note.md"}
                                       """;

    @TempDir
    private Path temporary;

    private InventedFolder folder = InventedFolder.in(Path.of(""));

    @BeforeEach
    void write() {
        folder = InventedFolder.in(temporary).file("register.csv", """
                                                                   id;name;group;quote
                                                                   anna@x.example;Anna Kvist;g1;yes
                                                                   bo@x.example;Børge Kallevik;g1;no
                                                                   """)
                .file("after.csv", """
                                   id;why
                                   anna@x.example;Jeg, Anna Kvist, er enig med Børge.
                                   bo@x.example;Jeg heter Børge og er enig med Anna.
                                   """)
                .file("note.md", "# Notat av Anna\n\nRing Børge på 22 33 44 55.\n");
    }

    @Test
    void whoAgreedToBeQuotedMayBeNamedInTheirOwnWordsOnly() {
        assertEquals("""
                     anna|Jeg, Anna Kvist, er enig med [navn].
                     bo|Jeg heter [navn] og er enig med [navn].""",
                folder.read(PLAN).rows(CanonicalTable.RESPONSES, "person text").strip());
    }

    @Test
    void everyTextIsMaskedAndEveryPlaceIsListed() {
        var read = folder.read(PLAN);

        assertEquals("Notat av [navn]|Ring [navn] på [telefon].",
                read.rows(CanonicalTable.PASSAGES, "title text").strip());
        assertEquals(
                "after.why name 2, after.why name 1, note.md name 1, w-2024/all/note/only/1 name 1, "
                        + "w-2024/all/note/only/1 phone 1",
                String.join(", ", read.report().masks().stream()
                        .map(one -> one.place() + " " + one.kind() + " " + one.times()).toList()));
        assertEquals("Ring [navn] på [telefon].", read.report().masks().getLast().around());
    }

    @Test
    void whatSomebodySettledIsShownUntilTheTextIsAnother() {
        MaskEntry phone = folder.read(PLAN).report().masks().getLast();
        folder.file("corrections.yaml", "masks:\n  - {mask: %s, is: shown}\n".formatted(phone.mask()));

        var settled = folder.read(PLAN);
        assertEquals("Ring [navn] på 22 33 44 55.", settled.rows(CanonicalTable.PASSAGES, "text").strip());
        assertEquals(true, settled.report().masks().getLast().shown());

        folder.file("note.md", "# Notat av Anna\n\nRing Børge på 22 33 44 66.\n");
        var another = folder.read(PLAN);
        assertEquals("Ring [navn] på [telefon].", another.rows(CanonicalTable.PASSAGES, "text").strip());
        assertEquals("correction-unused|corrections.yaml|2", another.issues("kind file row").strip());
    }
}
