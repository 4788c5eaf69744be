package no.kronsj.dashboard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

/** A picture of ours as pixels on white, twice as large as on a page, for programs that read no SVG. */
public final class Png {
    private static final double TWICE = 2;
    private static final double LONGEST = 4_000;
    private static final boolean HAS_FONT = hasFont();

    private Png() {}

    /** No side is longer than 4,000 pixels; empty where the machine has no font to write with. */
    public static Optional<byte[]> of(Svg svg) {
        return HAS_FONT ? Optional.of(drawn(svg)) : Optional.empty();
    }

    // A server has no screen. Java says that there is no font in three ways: an empty list, an exception, an error.
    private static boolean hasFont() {
        System.setProperty("java.awt.headless", "true");
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return false;
        }
    }

    private static byte[] drawn(Svg svg) {
        var text = new ByteArrayInputStream(svg.toString().getBytes(StandardCharsets.UTF_8));
        SVGDocument picture = Objects.requireNonNull(new SVGLoader().load(text, null,
                LoaderContext.createDefault()), "a picture of ours that is no SVG");
        FloatSize size = picture.size();
        double scale = Math.min(TWICE, LONGEST / Math.max(size.width, size.height));
        int width = Math.max(1, (int) (size.width * scale));
        int height = Math.max(1, (int) (size.height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render((java.awt.Component) null, drawing, new ViewBox(width, height));
        drawing.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
