package no.kronsj.ingest.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import no.kronsj.ingest.sample.Prose.Block;

/** The binary files of the messy edition, each with one thing wrong; its text files were written by hand. */
final class MessyFiles {
    private static final Instant MADE = Instant.parse("2021-09-22T10:00:00Z");
    private static final int KEY_BITS = 128;

    private MessyFiles() {}

    static void write(Path raw) throws IOException {
        workbook(List.of("Svar", "Notater"), raw.resolve("svar-to-ark.xlsx"));
        workbook(List.of("Svar 2021"), raw.resolve("svar-uten-arket.xlsx"));
        DocxFile.write(prose("Svarene", "Anna: 4", "Bjørn: 3"), "g1", MADE, raw.resolve("svar-i-word.docx"));
        DocxFile.write(prose("Chatten", "Anna sa hei, og Dina svarte."), "g1", MADE, raw.resolve("chat-i-word.docx"));
        recording(raw.resolve("opptak.m4a"));
        cutShort(raw.resolve("grupper/g2/definisjon-v2.docx"));
        scanned(raw.resolve("grupper/g1/definisjon-v1.pdf"));
        var text = prose("Korte veier", "Det vi mener med klimavennlig, er at folk slipper å kjøre så langt.");
        secured(text, "", raw.resolve("grupper/g1/definisjon-v2.pdf"));
        secured(text, "hemmelig", raw.resolve("grupper/g2/definisjon-v1.pdf"));
        damagedPage(raw.resolve("grupper/g2/veikart-v1.pdf"));
    }

    private static Prose prose(String heading, String... paragraphs) {
        var blocks = new java.util.ArrayList<Block>(List.of(new Block.Heading(heading)));
        Arrays.stream(paragraphs).map(Block.Paragraph::new).forEach(blocks::add);
        return new Prose(blocks);
    }

    private static void workbook(List<String> sheets, Path file) throws IOException {
        try (var book = new XSSFWorkbook()) {
            for (String name : sheets) {
                var sheet = book.createSheet(name);
                Workbooks.fill(sheet.createRow(0), List.of("E-post", "Nytte"));
                Workbooks.fill(sheet.createRow(1), List.of("anna.vik@rot.example", 4));
                Workbooks.fill(sheet.createRow(2), List.of("dina.saether@rot.example", 5));
            }
            Workbooks.save(book, "Svar", file);
        }
    }

    /** The first bytes of a sound file; no reader of text can do anything with it. */
    private static void recording(Path file) throws IOException {
        var bytes = new byte[2_048];
        Chance.of("recording").nextBytes(bytes);
        byte[] head = "\0\0\0\u0020ftypM4A ".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        FixedZip.write(file, bytes);
    }

    private static void cutShort(Path file) throws IOException {
        DocxFile.write(prose("Avkuttet", "Nedlastingen stanset midt i fila."), "g2", MADE, file);
        byte[] whole = Files.readAllBytes(file);
        FixedZip.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    /** A page with a drawn box in place of writing, as a scanner without text recognition gives. */
    private static void scanned(Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE,
                    false)) {
                content.addRect(80, 400, 300, 200);
                content.fill();
            }
            FixedZip.write(file, saved(document));
        }
    }

    /** Without a password for reading the document opens, but asks not to be copied from. */
    private static void secured(Prose prose, String password, Path file) throws IOException {
        PdfFile.write(prose, file);
        var nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        var policy = new StandardProtectionPolicy("eier", password, nothing);
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(false);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            document.protect(policy);
            FixedZip.write(file, saved(document));
        }
    }

    /** The second page moves the pen without saying how far. */
    private static void damagedPage(Path file) throws IOException {
        PdfFile.write(prose("Veikart", "Denne siden er hel."), file);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            var page = new PDPage(PDRectangle.A4);
            page.setContents(new PDStream(document,
                    new ByteArrayInputStream("BT 80 Td ET".getBytes(StandardCharsets.US_ASCII))));
            document.addPage(page);
            FixedZip.write(file, saved(document));
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.setDocumentId((long) document.getNumberOfPages());
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
