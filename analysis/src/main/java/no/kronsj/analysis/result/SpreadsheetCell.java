package no.kronsj.analysis.result;

import java.util.regex.Pattern;

/**
 * A spreadsheet takes a cell that begins with one of {@code = + - @} for a formula, even in a csv file. Words that do get
 * an apostrophe in front, which a spreadsheet shows as text; reading takes it off again. Numbers stay as they are.
 */
public final class SpreadsheetCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private SpreadsheetCell() {}

    /** A cell as it goes into a file. */
    public static String written(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** A cell as it was meant. */
    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
