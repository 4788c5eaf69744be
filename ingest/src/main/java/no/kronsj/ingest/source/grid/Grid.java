package no.kronsj.ingest.source.grid;

import java.util.List;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.source.file.Headings;

/**
 * Cells as they stand in a file, before anybody says which row is the heading. Blank rows are left out, but counted in
 * the numbers.
 *
 * @param rows      the rows that could be read
 * @param broken    rows that could not, each with an issue
 * @param ragged    whether a row may be shorter or longer than the heading, as in a workbook, where blanks are not stored
 * @param signature the dialect in words
 */
public record Grid(List<Row> rows, int broken, boolean ragged, String signature, List<IngestIssue> issues) {
    public static final Grid NONE = new Grid(List.of(), 0, false, "", List.of());

    /** One row with its number in the file, 1 = the first. */
    public record Row(int number, List<String> cells) {
        /** The cell, or "" where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The same file with other rows; {@code more} have been set aside, each with an issue. */
    public Grid with(List<Row> others, int more) {
        return new Grid(others, broken + more, ragged, signature, issues);
    }

    /** The same cells without what was remarked of them, where a reader knows better. */
    public Grid silent() {
        return new Grid(rows, broken, ragged, signature, List.of());
    }

    /** A heading as it is matched: normal form, plain spaces, nothing invisible. */
    public String heading(int row, int column) {
        return row < rows.size() ? Headings.clean(rows.get(row).cell(column)) : "";
    }

    public int columns(int row) {
        return row < rows.size() ? rows.get(row).cells().size() : 0;
    }
}
