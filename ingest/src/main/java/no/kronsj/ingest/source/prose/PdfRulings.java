package no.kronsj.ingest.source.prose;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that are drawn across or down a page, thin filled boxes among them; {@code y} grows downwards. */
final class PdfRulings extends PDFGraphicsStreamEngine {
    /** A page with more is a drawing. */
    private static final int MOST = 2_000;
    private static final float STRAIGHT = 1;
    private static final float THIN = 3;

    /** A line from one point to another, above or left of it, in points. */
    record Ruling(float left, float top, float right, float bottom) {
        boolean across() {
            return right - left >= bottom - top;
        }
    }

    private final PDRectangle area;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> pending = new ArrayList<>();
    private final List<Ruling> boxes = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();

    private PdfRulings(PDPage page) {
        super(page);
        this.area = page.getCropBox();
    }

    /** The rulings of a page; none where it is turned, damaged, or a drawing. */
    static List<Ruling> of(PDPage page) {
        if (page.getRotation() != 0) {
            return List.of();
        }
        var engine = new PdfRulings(page);
        try {
            engine.processPage(page);
        } catch (IOException | RuntimeException damaged) {
            return List.of(); // whoever reads the text says so
        }
        return engine.rulings.size() > MOST ? List.of() : List.copyOf(engine.rulings);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException faulty) {
        // whoever reads the text says so
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        line(p0, p1);
        line(p1, p2);
        line(p2, p3);
        line(p3, p0);
        if (boxes.size() <= MOST) {
            boxes.add(between(p0, p2));
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        start = at;
    }

    @Override
    public void lineTo(float x, float y) {
        var to = new Point2D.Float(x, y);
        line(at, to);
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        line(at, start);
        at = start;
    }

    @Override
    public void strokePath() {
        keep(pending);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        keep(boxes.stream().filter(box -> Math.min(box.right - box.left, box.bottom - box.top) <= THIN).toList());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        pending.clear();
        boxes.clear();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off was drawn nevertheless
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures hold no rulings
    }

    @Override
    public void shadingFill(COSName shading) {
        // shades hold no rulings
    }

    private void line(Point2D from, Point2D to) {
        Ruling ruling = between(from, to);
        if (pending.size() <= MOST && Math.min(ruling.right - ruling.left, ruling.bottom - ruling.top) <= STRAIGHT) {
            pending.add(ruling);
        }
    }

    private Ruling between(Point2D one, Point2D other) {
        float left = (float) Math.min(one.getX(), other.getX()) - area.getLowerLeftX();
        float right = (float) Math.max(one.getX(), other.getX()) - area.getLowerLeftX();
        float top = area.getUpperRightY() - (float) Math.max(one.getY(), other.getY());
        float bottom = area.getUpperRightY() - (float) Math.min(one.getY(), other.getY());
        return new Ruling(left, top, right, bottom);
    }

    private void keep(List<Ruling> drawn) {
        if (rulings.size() <= MOST) {
            rulings.addAll(drawn);
        }
    }
}
