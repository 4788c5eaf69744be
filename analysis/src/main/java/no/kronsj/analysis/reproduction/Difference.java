package no.kronsj.analysis.reproduction;

/**
 * Something in a package that is not what it should be.
 *
 * @param file     as in the zip
 * @param row      counted with the heading line as 1, or 0 where it is not about one
 * @param column   of the table, or ""
 * @param found    what stands there
 * @param expected what should, or what is known of it
 */
public record Difference(String file, int row, String column, String found, String expected) {
    static Difference ofFile(String file, String found, String expected) {
        return new Difference(file, 0, "", found, expected);
    }

    boolean samePlace(Difference other) {
        return file.equals(other.file) && row == other.row && column.equals(other.column);
    }

    /** The difference in one line. */
    public String line() {
        return file + (row == 0 ? "" : ", row " + row) + (column.isEmpty() ? "" : ", column " + column) + ": found "
                + quoted(found) + ", expected " + quoted(expected);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
