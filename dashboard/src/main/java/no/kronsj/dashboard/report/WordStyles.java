package no.kronsj.dashboard.report;

import java.math.BigInteger;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the Word file, so that a house may change its looks in one place. */
final class WordStyles {
    private static final String SERIF = "Liberation Serif";
    private static final String SANS = "Liberation Sans";
    private static final int INDENT = 280;
    private static final String GREEN = "14453A";
    private static final String INK = "1C2422";
    private static final String SOFT = "57605C";

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Points, spacing in points before and after. */
    private record Look(String font, int size, boolean bold, String colour, int before, int after) {}

    static void write(XWPFDocument document, String language) {
        var written = new WordStyles(document.createStyles());
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(SANS);
        fonts.setHAnsi(SANS);
        fonts.setCs(SANS);
        written.styles.setDefaultFonts(fonts);
        written.styles.setSpellingLanguage(language);
        written.texts();
        written.headings();
    }

    private void texts() {
        add("Normal", "Normal", new Look(SANS, 10, false, INK, 0, 6));
        add("Title", "Title", new Look(SERIF, 34, true, INK, 0, 6));
        add("Subtitle", "Subtitle", new Look(SANS, 12, false, SOFT, 0, 40));
        add("Kind", "Report Kind", new Look(SANS, 12, true, GREEN, 180, 6));
        add("ContentsHeading", "Contents Heading", new Look(SERIF, 20, true, GREEN, 0, 8),
                CTPPrGeneral::addNewPageBreakBefore);
        add("TOC1", "toc 1", new Look(SANS, 11, false, INK, 0, 4));
        add("Lead", "Lead", new Look(SERIF, 13, false, INK, 0, 6));
        add("Note", "Note", new Look(SANS, 9, false, SOFT, 0, 5));
        add("Formula", "Formula", new Look(SANS, 10, false, INK, 3, 6), WordStyles::indent);
        add("Quote", "Quote", new Look(SERIF, 11, false, INK, 3, 1), WordStyles::indent);
        add("QuoteSource", "Quote Source", new Look(SANS, 9, false, SOFT, 0, 8), WordStyles::indent);
        add("Caption", "caption", new Look(SANS, 9, true, INK, 6, 3), CTPPrGeneral::addNewKeepNext);
        add("Verdict", "Verdict", new Look(SANS, 11, true, INK, 2, 4), CTPPrGeneral::addNewKeepNext);
        add("Cell", "Cell", new Look(SANS, 9, false, INK, 1, 1));
        add("HeadCell", "Cell Heading", new Look(SANS, 9, true, SOFT, 1, 1));
        add("Footer", "footer", new Look(SANS, 7, false, SOFT, 0, 0));
        add("ListBullet", "List Bullet", new Look(SANS, 10, false, INK, 0, 2));
    }

    private void headings() {
        heading(1, new Look(SERIF, 20, true, GREEN, 24, 8));
        heading(2, new Look(SERIF, 14, true, INK, 16, 5));
        heading(3, new Look(SANS, 10, true, INK, 10, 3));
    }

    private void heading(int level, Look look) {
        add("Heading" + level, "heading " + level, look, paragraph -> {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        });
    }

    private static void indent(CTPPrGeneral paragraph) {
        paragraph.addNewInd().setLeft(BigInteger.valueOf(INDENT));
    }

    private void add(String id, String name, Look look) {
        add(id, name, look, paragraph -> {
        });
    }

    private void add(String id, String name, Look look, Consumer<CTPPrGeneral> more) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewNext().setVal(id.startsWith("Heading") ? "Normal" : id);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(20L * look.before()));
        spacing.setAfter(BigInteger.valueOf(20L * look.after()));
        more.accept(paragraph);
        letters(style.addNewRPr(), look);
        styles.addStyle(new XWPFStyle(style));
    }

    private static void letters(CTRPr letters, Look look) {
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(look.font());
        fonts.setHAnsi(look.font());
        if (look.bold()) {
            letters.addNewB();
        }
        letters.addNewColor().setVal(look.colour());
        letters.addNewSz().setVal(BigInteger.valueOf(2L * look.size()));
    }
}
