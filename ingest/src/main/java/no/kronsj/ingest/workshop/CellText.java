package no.kronsj.ingest.workshop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a cell as it is compared with the plan. Office programs put in hard spaces, curly quotes and long
 * hyphens by themselves, macOS takes letters apart, and people end an answer with a full stop.
 */
public final class CellText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    private static final Pattern QUOTE = Pattern.compile("[\\u2018\\u2019\\u201A\\u201B\\u02BC\\u00B4`]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB]");
    private static final Pattern ZERO_FRACTION = Pattern.compile("([+-]?\\d+)[.,]0+");

    private CellText() {}

    /** The same for all ways to write a text that a reader takes for the same, letter case left out. */
    public static String comparable(String cell) {
        return tidy(cell).toLowerCase(Locale.ROOT);
    }

    /** As {@link #comparable}, with a last full stop and the zeros of a whole number left out ({@code 7.0} is 7). */
    public static String answer(String cell) {
        String text = comparable(cell);
        var whole = ZERO_FRACTION.matcher(text);
        if (whole.matches()) {
            return whole.group(1);
        }
        boolean ends = text.length() > 1 && text.endsWith(".") && !text.endsWith("..");
        return ends ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** The cell's own words without what the eye does not see. */
    public static String tidy(String cell) {
        if (plain(cell)) {
            return cell.strip();
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ");
        text = HYPHEN.matcher(text).replaceAll("-");
        text = QUOTE.matcher(text).replaceAll("'");
        return DOUBLE_QUOTE.matcher(text).replaceAll("\"").strip();
    }

    /** Most cells are: ASCII letters and single spaces, where nothing below would change anything. */
    private static boolean plain(String cell) {
        char before = 'x';
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '`' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return true;
    }
}
