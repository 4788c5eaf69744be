package no.kronsj.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A written report read back as lines of text: a heading, a paragraph or the row of a table is a line. */
final class ReportLines {
    private static final Pattern BREAK = Pattern.compile("</(p|h[1-6]|tr|li|caption)>");

    private ReportLines() {}

    static List<String> of(byte[] file, String format) throws IOException {
        List<String> lines = switch (format) {
            case "html" -> html(new String(file, StandardCharsets.UTF_8));
            case "pdf" -> pdf(file);
            default -> docx(file);
        };
        return lines.stream().map(ReportLines::plain).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> html(String text) {
        String body = text.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<svg.*?</svg>", "");
        String broken = BREAK.matcher(body.replaceAll("\\s+", " ")).replaceAll("\n");
        return broken.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
                .replace("&#34;", "\"").replace("&amp;", "&").lines().toList();
    }

    private static List<String> pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).lines().toList();
        }
    }

    private static List<String> docx(byte[] file) throws IOException {
        var lines = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> lines.add(row.getTableCells().stream().map(XWPFTableCell::getText)
                            .collect(Collectors.joining(" "))));
                }
            }
        }
        return lines;
    }

    private static String plain(String line) {
        return line.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
