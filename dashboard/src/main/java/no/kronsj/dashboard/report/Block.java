package no.kronsj.dashboard.report;

import java.util.List;
import java.util.Locale;

import no.kronsj.analysis.result.Verdict;
import no.kronsj.dashboard.chart.Svg;

/** A part of a section, the same in all three kinds of file. A language is "" where it is the report's own. */
public sealed interface Block {

    /** How a paragraph is meant. */
    enum Tone {
        ORDINARY,
        LEAD,
        NOTE,
        FORMULA
    }

    /** A paragraph. */
    record Text(String text, Tone tone) implements Block {
        /** Its look in the stylesheets. */
        public String look() {
            return tone.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A heading that is too small for the list of contents. */
    record Heading(String text) implements Block {}

    /** Things side by side. */
    record Items(List<String> texts) implements Block {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** Somebody's words, and where they stand. */
    record Quotation(String text, String language, String source) implements Block {}

    /** A verdict as a mark and in words. */
    record Judged(Verdict verdict, String words) implements Block {}

    /** A picture that says what a table near it says; {@code words} for those who do not see it. */
    record Picture(Svg drawing, String words, String caption) implements Block {}

    /** A table with headings. */
    record Grid(String caption, String language, List<Column> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The share of the width that a column gets, in percent. */
        public int percent(Column column) {
            return 100 * column.share() / columns.stream().mapToInt(Column::share).sum();
        }
    }

    /** A column; {@code share} of the width, 1 for a number. */
    record Column(String title, boolean number, int share) {
        static Column number(String title) {
            return new Column(title, true, 1);
        }

        static Column words(String title, int share) {
            return new Column(title, false, share);
        }
    }

    /** A row; its first cell is its heading. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /** What stands in a cell. */
    record Cell(String text, String language) {
        static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /** An ordinary paragraph. */
    static Block text(String text) {
        return new Text(text, Tone.ORDINARY);
    }

    /** A paragraph beside the matter. */
    static Block note(String text) {
        return new Text(text, Tone.NOTE);
    }
}
