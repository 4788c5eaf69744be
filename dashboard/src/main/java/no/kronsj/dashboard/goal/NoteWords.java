package no.kronsj.dashboard.goal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.wording.Wording;

/**
 * Notes of the tables in the reader's words: a flag, and behind {@code :} what it is about; or a few words with numbers, found
 * by the words alone.
 */
final class NoteWords {
    private static final Pattern FLAG = Pattern.compile("([A-Z][A-Z-]+)(?:: (.*))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RULE = Pattern.compile("RULE-(?:ALL|ANY): \\d+, (\\d+)");

    private NoteWords() {}

    static List<String> in(Wording words, List<String> notes) {
        return notes.stream().filter(note -> !note.startsWith("VERDICT: ")).map(note -> in(words, note)).toList();
    }

    private static String in(Wording words, String note) {
        Matcher flag = FLAG.matcher(note);
        if (!flag.matches()) {
            Object[] numbers = NUMBER.matcher(note).results().map(found -> found.group()).toArray();
            String key = NUMBER.matcher(note).replaceAll("").strip().replaceAll("[ ,]+", "-");
            return words.findText("note." + key, numbers).orElse(note);
        }
        String about = flag.group(2);
        Object[] values = about == null
                ? new Object[0]
                : Arrays.stream(about.split(", ")).map(value -> number(words, value)).toArray();
        return words.findText("note." + flag.group(1), values).orElse(note);
    }

    private static String number(Wording words, String value) {
        return value.matches("-?\\d{1,9}\\.\\d{1,9}") ? words.numbers().decimal(Double.parseDouble(value), 3) : value;
    }

    /** Which indicator decided, 1 = the first. */
    static int deciding(List<String> notes) {
        return notes.stream().map(RULE::matcher).filter(Matcher::matches)
                .map(rule -> Integer.parseInt(rule.group(1))).findFirst().orElse(1);
    }

    /** What one of several figures alone would say, in the table's word; "" where nothing is said. */
    static String verdict(List<String> notes) {
        return notes.stream().filter(note -> note.startsWith("VERDICT: "))
                .map(note -> note.substring("VERDICT: ".length())).findFirst().orElse("");
    }
}
