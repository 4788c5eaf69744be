package no.kronsj.dashboard.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import no.kronsj.dashboard.chart.Svg;

/**
 * A picture with a size of its own, in the report's font, for paper and for Word.
 *
 * @param inside what stands between the tags
 * @param box    its coordinates, as {@code 0 0 320 62}
 * @param width  in CSS pixels
 * @param words  for those who do not see it, "" for an ornament
 */
public record Drawing(String inside, String box, double width, double height, String words) implements Content {
    private static final double WIDEST = 640;
    private static final double SMALL = 400;
    private static final double HIGHEST = 820;
    private static final double SMALLEST = 0.7;
    private static final double ENLARGED = 1.35;
    private static final Pattern PICTURE = Pattern
            .compile("(?s)<svg[^>]*viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"[^>]*>(.*)</svg>");

    /** As large as a page has room for. */
    static Drawing of(Svg svg, String words) {
        return of(svg, words, 0);
    }

    /** Beside words, {@code scale} times its own size; 0 for what suits it. */
    static Drawing of(Svg svg, String words, double scale) {
        Matcher picture = PICTURE.matcher(svg.toString());
        if (!picture.matches()) {
            throw new IllegalStateException("A picture without a viewBox");
        }
        double width = Double.parseDouble(picture.group(1));
        double height = Double.parseDouble(picture.group(2));
        double wanted = scale > 0 ? scale : width <= SMALL ? ENLARGED : 1;
        double fit = Math.min(wanted, Math.min(WIDEST / width, HIGHEST / height));
        return new Drawing(picture.group(3), "0 0 " + picture.group(1) + " " + picture.group(2),
                Math.round(width * fit), Math.round(height * fit), words);
    }

    /** Whether a reader can still make out what is drawn. */
    static boolean legible(Svg svg) {
        Drawing drawn = of(svg, "");
        return drawn.width() / Double.parseDouble(drawn.box().split(" ", -1)[2]) >= SMALLEST;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (int) width + "\" height=\""
                + (int) height + "\" viewBox=\"" + box + "\" font-family=\"" + Fonts.SANS + "\" alt=\"");
        output.writeContent(words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        output.writeContent("\">" + inside + "</svg>");
    }
}
