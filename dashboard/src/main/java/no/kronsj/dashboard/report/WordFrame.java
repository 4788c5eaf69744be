package no.kronsj.dashboard.report;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What surrounds the text in Word: the size of the page, what stands below each, and the list of contents. */
final class WordFrame {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private WordFrame() {}

    static void write(XWPFDocument document, Report report) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN + 200));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        footer(document.createFooter(HeaderFooterType.DEFAULT), report);
    }

    private static void footer(XWPFFooter footer, Report report) {
        XWPFParagraph name = footer.createParagraph();
        name.setStyle("Footer");
        name.createRun().setText(report.cover().name() + " · " + report.page().text("report.page") + " ");
        field(name, "PAGE");
        name.createRun().setText(" / ");
        field(name, "NUMPAGES");
        for (String line : report.cover().stamp()) {
            XWPFParagraph stamp = footer.createParagraph();
            stamp.setStyle("Footer");
            stamp.createRun().setText(line);
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** A field that Word can bring up to date, filled with the chapters as links. */
    static void contents(XWPFDocument document, Report report) {
        int last = report.chapters().size() - 1;
        for (int i = 0; i <= last; i++) {
            Section chapter = report.chapters().get(i);
            XWPFParagraph entry = document.createParagraph();
            entry.setStyle("TOC1");
            if (i == 0) {
                entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
                entry.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h ");
                entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
            }
            CTHyperlink link = entry.getCTP().addNewHyperlink();
            link.setAnchor(chapter.id());
            link.addNewR().addNewT().setStringValue(chapter.heading());
            if (i == last) {
                entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    /** What the contents point at. */
    static void anchor(XWPFParagraph heading, String id) {
        BigInteger number = BigInteger.valueOf(id.hashCode() & 0x7fffffff);
        CTBookmark start = heading.getCTP().addNewBookmarkStart();
        start.setId(number);
        start.setName(id);
        heading.getCTP().addNewBookmarkEnd().setId(number);
    }
}
