package no.kronsj.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A small writer of SVG; every text and every attribute is escaped. */
public final class Svg implements Content {
    /** Outside a page, where no stylesheet says otherwise. */
    private static final String FONTS = "Source Sans 3,DejaVu Sans,Liberation Sans,Arial,sans-serif";

    private final StringBuilder out = new StringBuilder(2_048);

    private Svg() {}

    /** A picture of its own, named by a sentence. */
    public static Svg picture(String cssClass, double width, double height, String label) {
        var svg = new Svg();
        svg.open("svg", "class", cssClass, "viewBox", "0 0 " + number(width) + " " + number(height), "role", "img",
                "aria-label", label, "xmlns", "http://www.w3.org/2000/svg", "font-family", FONTS);
        return svg;
    }

    /** A picture of its own that keeps its size, for many cells in a region that scrolls. */
    public static Svg sized(String cssClass, double width, double height, String label) {
        var svg = new Svg();
        svg.open("svg", "class", cssClass, "width", width, "height", height, "viewBox",
                "0 0 " + number(width) + " " + number(height), "role", "img", "aria-label", label, "xmlns",
                "http://www.w3.org/2000/svg", "font-family", FONTS);
        return svg;
    }

    /** A picture that stands beside words saying the same, and is left out when read aloud. */
    public static Svg ornament(String cssClass, double width, double height) {
        var svg = new Svg();
        svg.open("svg", "class", cssClass, "viewBox", "0 0 " + number(width) + " " + number(height), "aria-hidden",
                "true", "focusable", "false", "xmlns", "http://www.w3.org/2000/svg");
        return svg;
    }

    /** An element with nothing in it; attributes as name, value, name, value. */
    public Svg add(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element to be closed. */
    public Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** The end of an element. */
    public Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** A line of text. */
    public Svg text(String text, double x, double y, Object... attributes) {
        start("text", attributes);
        out.append(" x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\">").append(escape(text))
                .append("</text>");
        return this;
    }

    /** Text inside the element that is open. */
    public Svg words(String text) {
        out.append(escape(text));
        return this;
    }

    /** The end of the picture. */
    public Svg done() {
        return close("svg");
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double d ? number(d) : String.valueOf(value);
            out.append(' ').append(attributes[i]).append("=\"").append(escape(text)).append('"');
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(out.toString());
    }

    @Override
    public String toString() {
        return out.toString();
    }

    // Two decimals: finer than any screen, and the same text on every machine.
    private static String number(double value) {
        String text = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
