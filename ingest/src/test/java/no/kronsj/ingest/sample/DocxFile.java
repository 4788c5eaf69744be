package no.kronsj.ingest.sample;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import no.kronsj.ingest.sample.Prose.Block;

/** A document as a Norwegian Word writes it: headings by style, a list that Word numbers itself, a table with a grid. */
final class DocxFile {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    /** The ids are Norwegian, as the program's language decides; the names stay English. */
    private static final String STYLES = """
                                         <w:styles %s><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
                                         <w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr>
                                         <w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:style>
                                         <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
                                         <w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>
                                         </w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
                                         <w:style w:type="paragraph" w:styleId="Listeavsnitt"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>
                                         <w:pPr><w:ind w:left="720"/><w:spacing w:after="80"/></w:pPr></w:style></w:styles>"""
            .formatted(NAMESPACE);
    private static final String NUMBERING = """
                                            <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
                                            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/>
                                            <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
                                            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
            .formatted(NAMESPACE);
    private final XWPFDocument document;

    private DocxFile(XWPFDocument document) {
        this.document = document;
    }

    static void write(Prose prose, String author, Instant made, Path file) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(rooted(STYLES)).getStyles());
            var docx = new DocxFile(document);
            for (Block block : prose.blocks()) {
                docx.add(block);
            }
            Workbooks.save(document, prose.title(), "Gruppe " + author, made, file);
        } catch (XmlException e) {
            throw new IllegalStateException("styles or numbering of the sample", e);
        }
    }

    private static String rooted(String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml;
    }

    private void add(Block block) throws XmlException {
        switch (block) {
            case Block.Heading heading -> paragraph(heading.text(), "Overskrift1");
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), "Normal");
            case Block.Steps steps -> steps(steps.texts());
            case Block.Table table -> table(table.rows());
        }
    }

    private org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph(String text, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void steps(List<String> texts) throws XmlException {
        document.createNumbering().setNumbering(NumberingDocument.Factory.parse(rooted(NUMBERING)).getNumbering());
        for (String text : texts) {
            var paragraph = paragraph(text, "Listeavsnitt");
            paragraph.setNumID(BigInteger.ONE);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
    }

    private void table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var run = table.getRow(row).getCell(column).getParagraphs().getFirst().createRun();
                run.setText(rows.get(row).get(column));
                run.setBold(row == 0);
            }
        }
    }
}
