package no.kronsj.dashboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A report is a whole, wherever it is read: by eye, by ear, in Word, in ten years. */
class ReportFilesTest {
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private final WrittenReports reports = WrittenReports.all();

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfIsAccessibleAsPdfUaDemands(Language language) throws IOException, VeraPDFException {
        byte[] pdf = reports.file(language, "pdf");
        ValidationResult result = validated(pdf);
        assertTrue(result.isCompliant(), () -> result.getFailedChecks().toString());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(language.code(), document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aPdfWithoutItsLanguageWouldBeFoundOut() throws IOException, VeraPDFException {
        byte[] pdf = reports.file(Language.NB, "pdf");
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage(null);
            document.save(out);
            assertFalse(validated(out.toByteArray()).isCompliant());
        }
    }

    private static ValidationResult validated(byte[] pdf) throws VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1,
                        false)) {
            return validator.validate(parser);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyPageOfThePdfSaysWhichRunAndWhichDataItRestsOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(reports.file(Language.NN, "pdf"))) {
            var stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                String page = stripper.getText(document);
                assertTrue(page.contains(WrittenReports.RUN) && page.contains("15. oktober 2021")
                        && page.contains(WrittenReports.HASH), () -> page);
            }
            assertTrue(document.getNumberOfPages() > 10, "pages: " + document.getNumberOfPages());
        }
    }

    @Test
    void wordAndHtmlSayItBelowEveryPageToo() throws IOException {
        try (var word = word(Language.EN)) {
            String footer = word.getFooterList().getFirst().getText();
            assertTrue(footer.contains(WrittenReports.RUN) && footer.contains("15 October 2021")
                    && footer.contains(WrittenReports.HASH), footer);
        }
        String html = html(Language.EN);
        String footer = html.substring(html.indexOf("<footer"));
        assertTrue(footer.contains(WrittenReports.RUN) && footer.contains(WrittenReports.HASH), footer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx"})
    void theSameRunGivesTheSameBytes(String format) throws IOException {
        assertArrayEquals(reports.file(Language.NB, format), reports.write(Language.NB, format));
    }

    @Test
    void headingsGoDownOneStepAtATime() throws IOException {
        var depths = new ArrayList<Integer>();
        HEADING.matcher(html(Language.NB)).results().forEach(found -> depths.add(Integer.valueOf(found.group(1))));
        try (var word = word(Language.NB)) {
            depths.add(1);
            word.getParagraphs().stream().map(XWPFParagraph::getStyle)
                    .filter(style -> style != null && style.startsWith("Heading"))
                    .forEach(style -> depths.add(1 + Integer.parseInt(style.substring("Heading".length()))));
        }
        assertTrue(depths.size() > 60, depths::toString);
        for (int i = 1; i < depths.size(); i++) {
            assertTrue(depths.get(i) <= depths.get(i - 1) + 1, depths::toString);
        }
    }

    @Test
    void inWordEveryTableRepeatsItsHeadingAndEveryPictureHasWords() throws IOException {
        try (var word = word(Language.NB)) {
            assertTrue(word.getTables().size() > 10, "tables: " + word.getTables().size());
            word.getTables().forEach(table -> assertTrue(table.getRow(0).isRepeatHeader(), table.getText()));
            List<String> words = word.getParagraphs().stream().flatMap(line -> line.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream()).map(picture -> picture.getDescription())
                    .toList();
            assertTrue(words.size() > 7 && words.stream().noneMatch(String::isBlank), words::toString);
            assertEquals("nb-NO", word.getProperties().getCoreProperties().getUnderlyingProperties()
                    .getLanguageProperty().orElseThrow());
        }
    }

    @Test
    void aQuotationKeepsItsLanguageEverywhere() throws IOException {
        assertTrue(html(Language.NB).contains("<blockquote><p lang=\"nn\">"), "HTML");
        try (var word = word(Language.NB)) {
            List<XWPFRun> quoted = word.getParagraphs().stream().filter(line -> "Quote".equals(line.getStyle()))
                    .flatMap(line -> line.getRuns().stream()).toList();
            assertTrue(quoted.stream().anyMatch(run -> "nn-NO".equals(run.getLang())), "Word");
        }
        try (PDDocument document = Loader.loadPDF(reports.file(Language.NB, "pdf"))) {
            assertTrue(document.getDocument().getXrefTable().keySet().stream()
                    .map(document.getDocument()::getObjectFromPool).map(COSObject::getObject)
                    .anyMatch(object -> object instanceof COSDictionary tagged
                            && "nn".equals(tagged.getString(COSName.LANG))),
                    "PDF");
        }
    }

    @Test
    void nothingInTheFilesIsFetchedFromElsewhere() throws IOException, InvalidFormatException {
        String html = html(Language.EN);
        assertFalse(html.matches("(?s).*\\b(src|action)=.*"), "something to fetch");
        assertFalse(html.matches("(?s).*\\bhref=\"[^#].*"), "a link that leads out");
        assertFalse(html.matches("(?s).*(url\\(|@import).*"), "something the style would fetch");
        try (PDDocument document = Loader.loadPDF(reports.file(Language.EN, "pdf")); var word = word(Language.EN)) {
            for (var page : document.getPages()) {
                assertFalse(page.getAnnotations().toString().contains("URI"), "a link that leads out of the PDF");
                for (var font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
                }
            }
            for (PackagePart part : word.getPackage().getParts()) {
                Iterable<PackageRelationship> links = part.isRelationshipPart() ? List.of() : part.getRelationships();
                for (PackageRelationship link : links) {
                    assertEquals(TargetMode.INTERNAL, link.getTargetMode(), link.getTargetURI().toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx"})
    void theEvaluatorsOwnWordsStandInTheirChaptersAndWhereThereAreNoneThatIsSaid(String format) throws IOException {
        String text = String.join(" ", ReportLines.of(reports.file(Language.NB, format), format));
        assertTrue(text.contains("Verkstedet skulle gi ti fagmiljøer et felles språk."), text);
        assertTrue(text.contains("Verkstedet nådde det meste. Nettverket er uavgjort."), text);
        assertTrue(text.contains("Fjorten svarte ikke & ingen vet <hvorfor>."), text);
        assertTrue(text.contains(Wording.in(Language.NB).text("report.unwritten")), text);
    }

    private String html(Language language) throws IOException {
        return new String(reports.file(language, "html"), StandardCharsets.UTF_8);
    }

    private XWPFDocument word(Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(reports.file(language, "docx")));
    }
}
