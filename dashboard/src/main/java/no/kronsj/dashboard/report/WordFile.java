package no.kronsj.dashboard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import no.kronsj.ingest.workshop.Language;

/** The report for Word: real headings, tables with heading rows, pictures with words, to go on writing in. */
final class WordFile {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private WordFile() {}

    static byte[] of(Report report) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            WordStyles.write(document, code(report.page().language()));
            properties(document, report);
            cover(document, report);
            contents(document, report);
            var blocks = new WordBlocks(document, report.page());
            report.chapters().forEach(chapter -> section(document, blocks, chapter, 1));
            WordFrame.write(document, report);
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A language as Word names it. */
    static String code(Language language) {
        return code(language.code());
    }

    static String code(String language) {
        return switch (language) {
            case "nb" -> "nb-NO";
            case "nn" -> "nn-NO";
            case "en" -> "en-GB";
            default -> language;
        };
    }

    private static void properties(XWPFDocument document, Report report) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Date day = Date.from(report.day().orElse(NO_DAY).atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setTitle(report.cover().name());
        core.setDescription(String.join("\n", report.cover().stamp()));
        core.setCreator("Krønsj");
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty(code(report.page().language()));
    }

    private static void cover(XWPFDocument document, Report report) {
        Cover cover = report.cover();
        cover.warnings().forEach(warning -> paragraph(document, "Note", warning));
        paragraph(document, "Kind", cover.kind());
        paragraph(document, "Title", cover.title());
        paragraph(document, "Subtitle", cover.eyebrow());
        cover.stamp().forEach(line -> paragraph(document, "Note", line));
        paragraph(document, "Note", report.page().text("layout.footer"));
    }

    private static void contents(XWPFDocument document, Report report) {
        paragraph(document, "ContentsHeading", report.page().text("report.contents"));
        WordFrame.contents(document, report);
    }

    private static void section(XWPFDocument document, WordBlocks blocks, Section section, int depth) {
        XWPFParagraph heading = paragraph(document, "Heading" + depth, section.heading());
        heading.setPageBreak(section.flow() == Section.Flow.FRESH);
        WordFrame.anchor(heading, section.id());
        section.blocks().forEach(block -> blocks.write(block, depth + 1));
        section.parts().forEach(part -> section(document, blocks, part, depth + 1));
    }

    static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
