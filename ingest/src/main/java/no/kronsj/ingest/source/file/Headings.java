package no.kronsj.ingest.source.file;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Headings as people read them: forms leave no-break spaces, line ends and invisible characters in theirs. */
public final class Headings {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2028\\u2029]+");

    private Headings() {}

    public static String clean(String heading) {
        if (plain(heading)) {
            return heading.strip();
        }
        String visible = INVISIBLE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /** Most are: ASCII letters and single spaces, where nothing would change. */
    private static boolean plain(String heading) {
        char before = 'x';
        for (int i = 0; i < heading.length(); i++) {
            char letter = heading.charAt(i);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return true;
    }

    public static List<String> clean(List<String> headings) {
        return headings.stream().map(Headings::clean).toList();
    }
}
