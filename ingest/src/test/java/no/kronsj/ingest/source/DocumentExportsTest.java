package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: documents that Word, PowerPoint, LibreOffice and PDF printers made. */
@Tag("real-data")
class DocumentExportsTest {
    static Stream<String> files() {
        return Stream.of("documents", "nasty/docx", "nasty/pdf").flatMap(folder -> Exports.files(folder).stream())
                .filter(file -> !file.endsWith(".xlsx"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void offsetsCutTheBlocksOutOfTheText(String file) {
        if (!(Exports.read(file).content() instanceof Document document)) {
            assertEquals(0, Exports.read(file).content().rows());
            return;
        }
        String text = String.join("\n", document.blocks().stream().map(Document.Block::text).toList());
        document.blocks().forEach(block -> assertEquals(block.text(), text.substring(block.start(), block.end())));
        document.asides().forEach(aside -> assertTrue(aside.position() >= 0 && aside.position() <= text.length()));
    }

    @Test
    void theSameRoadmapIsReadAlikeFromWordAndFromPdf() {
        String docx = Written.document(Exports.read("documents/reconstructed/gruppe3-veikart.docx"));
        String pdf = Written.document(Exports.read("documents/reconstructed/gruppe3-veikart.pdf"));
        String anyLevel = "HEADING \\d"; // a PDF has sizes, and no levels
        assertEquals(docx.replaceAll(anyLevel, "HEADING"), pdf.replaceAll(anyLevel, "HEADING"));
    }

    @Test
    void theSameRoadmapIsReadAlikeFromWordOldAndNew() {
        String docx = Written.document(Exports.read("documents/reconstructed/gruppe3-veikart.docx"));
        String doc = Written.document(Exports.read("documents/reconstructed/gruppe3-veikart.doc"));
        assertEquals(docx.replaceAll("(?: \\| +)+\n", "\n"), doc.replaceAll("(?: \\| +)+\n", "\n"));
        assertTrue(docx.contains("TABLE_ROW 0 2. Pilot «Fjord» | Ærlend / Åse | jan. 2027 | 30.06.2027 | 1\n"));
    }

    @Test
    void deletedAndHiddenWordsOfOldWordStandApart() throws IOException {
        Path file = Exports.root().resolve("documents/reconstructed/gruppe3-veikart.doc");
        var changed = new ByteArrayOutputStream();
        try (var word = new HWPFDocument(Files.newInputStream(file))) {
            run(word, "2030").markDeleted(true);
            run(word, "Tiltak").setVanished(true);
            word.write(changed);
        }
        Readout readout = Written.read("a.doc", changed.toByteArray());
        String text = Written.document(readout);
        assertTrue(text.contains("TABLE_ROW 0  | Ansvarlig | Start | Slutt | Avhengig av\n"), text);
        assertTrue(text.contains("TABLE_ROW 0 3. Skalering (nasjonal) |  | 2028 |  | 1, 2\n"), text);
        assertEquals("HIDDEN 178 Tiltak\nDELETED 334 2030\n", Written.asides(readout));
    }

    private static CharacterRun run(HWPFDocument word, String beginning) {
        Range text = word.getRange();
        return IntStream.range(0, text.numCharacterRuns()).mapToObj(text::getCharacterRun)
                .filter(run -> run.text().startsWith(beginning)).findFirst().orElseThrow();
    }

    @Test
    void remarksOfReadersStandApart() {
        assertEquals("COMMENT 0 Here is a comment\n", Written.asides(Exports.read("documents/real/testComment.pptx")));
        assertEquals("COMMENT 0 Here is a comment\n",
                Written.asides(Exports.read("documents/real/testAnnotations.pdf")));
        assertEquals("COMMENT 0 this is the note\n",
                Written.asides(Exports.read("documents/real/testPopupAnnotation.pdf")));
        assertEquals("""
                     COMMENT 317 Let’s add a list here / comment list 1. / comment list 2 / comment list 2a
                     NOTE 317 Footnote list / Footnote list 1 / Footnote list 2 / Footnote list 2a
                     """, Written.asides(Exports.read("documents/real/testWORD_numbered_list.docx")));
    }

    @Test
    void footnotesOfOldWordStandApartAndHeadersAreNoText() {
        Readout word = Exports.read("documents/real/testWORD_various.doc");
        assertEquals("NOTE 0 This is a footnote.\n", Written.asides(word));
        assertFalse(Written.document(word).contains("header text"));
        assertTrue(Written.document(word).contains("TABLE_ROW 0 Row 1 Col 1 | Row 1 Col 2 | Row 1 Col 3\n"));
    }

    @Test
    void noControlCharacterComesThrough() {
        String text = Written.document(Exports.read("nasty/docx/testControlCharacters.doc"));
        assertTrue(text.startsWith("PARAGRAPH 0 UGF - Archiflow fase 2\n"));
        assertEquals(0, text.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)
                || point == 0xFFFD).count());
    }

    @Test
    void scansAndForeignFormatsSaySo() {
        assertEquals(List.of(IssueKind.NO_TEXT_LAYER),
                Written.issues(Exports.read("documents/reconstructed/gruppe3-skannet-uten-tekst.pdf")));
        assertEquals("docx or pdf: export it as one of them",
                Exports.read("documents/real/testPages2013.pages").issues().getFirst().expected());
    }
}
