package no.kronsj.analysis.command;

/** A cell of tab-separated output. */
final class Cell {
    private Cell() {}

    /** The text with a space for every tab, line break and quotation mark. */
    static String of(String text) {
        return text.replaceAll("[\\t\\r\\n\"]", " ");
    }
}
