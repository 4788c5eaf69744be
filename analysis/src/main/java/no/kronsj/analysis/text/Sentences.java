package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences: at a mark that ends one before a capital, and at every line. */
public final class Sentences {
    /** A mark, what closes with it, a blank, and what a sentence can begin with; or the end of a line. */
    private static final Pattern END = Pattern.compile("[.!?…]+[»”\"')\\]]*(?=\\s+[«“\"'(\\[]?[\\p{Lu}\\d])|\\n+");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\d.]+)$");
    private static final Set<String> ABBREVIATIONS = Set.of("bl.a", "f.eks", "t.d", "m.a", "ca", "kl", "nr", "dvs",
            "jf", "jfr", "mv", "evt", "inkl", "ekskl", "pst", "mill", "mrd", "st", "dr", "kap", "pkt", "tlf", "e.g",
            "i.e", "approx", "no", "mr", "mrs", "prof", "iht", "ifm", "pga", "mht", "vha", "fv", "rv");

    private Sentences() {}

    /** Where a sentence stands, blanks around it left out. */
    public record Span(int start, int end) {
        /** Its words. */
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** The sentences in the order of the text; a text without any mark is one. */
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (end.group().charAt(0) == '\n' || !goesOn(text.substring(from, end.start()), end.group())) {
                add(spans, text, from, end.end());
                from = end.end();
            }
        }
        add(spans, text, from, text.length());
        return spans;
    }

    /** Whether the full stop belongs to an abbreviation, an initial or an ordinal before a capital or a number. */
    private static boolean goesOn(String before, String mark) {
        Matcher last = LAST_WORD.matcher(before);
        if (!mark.equals(".") || !last.find()) {
            return false;
        }
        String word = last.group(1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
