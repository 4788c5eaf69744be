package no.kronsj.dashboard.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import no.kronsj.dashboard.chart.Png;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.VerdictMark;
import no.kronsj.dashboard.page.Page;

/** Writes blocks into a Word file, one behind the other. */
final class WordBlocks {
    private static final double MARK = 0.5;

    private final XWPFDocument document;
    private final Page page;
    private final BigInteger bullets;

    WordBlocks(XWPFDocument document, Page page) {
        this.document = document;
        this.page = page;
        bullets = bullets(document);
    }

    void write(Block block, int depth) {
        switch (block) {
            case Block.Text text -> WordFile.paragraph(document, style(text.tone()), text.text());
            case Block.Heading heading -> WordFile.paragraph(document, "Heading" + depth, heading.text());
            case Block.Items items -> items.texts().forEach(this::item);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Judged judged -> judged(judged);
            case Block.Picture picture -> picture(picture);
            case Block.Grid grid -> WordGrid.write(document, grid);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case ORDINARY -> "Normal";
            case LEAD -> "Lead";
            case NOTE -> "Note";
            case FORMULA -> "Formula";
        };
    }

    private void item(String text) {
        WordFile.paragraph(document, "ListBullet", text).setNumID(bullets);
    }

    private void quotation(Block.Quotation quotation) {
        XWPFParagraph said = WordFile.paragraph(document, "Quote", page.text("quoted", quotation.text()));
        said.setKeepNext(true);
        language(said.getRuns().getFirst(), quotation.language());
        WordFile.paragraph(document, "QuoteSource", quotation.source());
    }

    /** A language of its own, so that it is read aloud and spelt as what it is. */
    static void language(XWPFRun run, String language) {
        if (!language.isEmpty()) {
            run.setLang(WordFile.code(language));
        }
    }

    private void judged(Block.Judged judged) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle("Verdict");
        draw(line, VerdictMark.of(judged.verdict()), "", MARK);
        line.createRun().setText(" " + judged.words());
    }

    private void picture(Block.Picture picture) {
        XWPFParagraph place = document.createParagraph();
        place.setStyle("Normal");
        if (!draw(place, picture.drawing(), picture.words(), 0)) {
            place.createRun().setText(picture.words());
        }
        if (!picture.caption().isEmpty()) {
            place.setKeepNext(true);
            WordFile.paragraph(document, "Note", picture.caption());
        }
    }

    /** Whether it could be drawn: a machine without a font cannot. */
    private static boolean draw(XWPFParagraph place, Svg svg, String words, double scale) {
        Drawing size = Drawing.of(svg, words, scale);
        Png.of(svg).ifPresent(png -> {
            XWPFRun run = place.createRun();
            try {
                run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "picture.png",
                        Units.pixelToEMU((int) size.width()), Units.pixelToEMU((int) size.height()));
            } catch (InvalidFormatException e) {
                throw new IllegalStateException("A picture of ours that is no PNG", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            CTNonVisualDrawingProps described = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            described.setDescr(words);
        });
        return place.getRuns().size() > 0;
    }

    private static BigInteger bullets(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(340));
        indent.setHanging(BigInteger.valueOf(220));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
