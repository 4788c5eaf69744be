package no.kronsj.dashboard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

/** The report on paper: tagged for those who listen (PDF/UA-1), with its fonts inside, the same bytes for the same run. */
final class PdfFile {
    private static final Pattern NO_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static byte[] of(Report report) {
        String paper = NO_XML.matcher(Sheet.paper(report)).replaceAll("\uFFFD");
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(paper, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer("Krønsj");
        for (Fonts.Style font : Fonts.ALL) {
            builder.useFont(font::open, font.family(), font.bold() ? 700 : 400,
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        try (var drawer = new BatikSVGDrawer(); var out = new ByteArrayOutputStream()) {
            builder.useSVGDrawer(drawer);
            builder.toStream(OutputStream.nullOutputStream());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PDDocument document = renderer.createPDFKeepOpen()) {
                timeless(document, report);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No clock and no chance: the run's day, and an id that follows from the content. */
    private static void timeless(PDDocument document, Report report) {
        Calendar day = report.day().map(date -> GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)))
                .orElse(null);
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(0L);
    }
}
