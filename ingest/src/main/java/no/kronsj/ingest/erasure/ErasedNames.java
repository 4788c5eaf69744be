package no.kronsj.ingest.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.masking.Hit;
import no.kronsj.ingest.masking.MaskKind;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.workshop.Language;

/** Whole names, addresses and pseudonyms of the erased in running text, found by the seals of every few words. */
public final class ErasedNames {
    private static final int MOST_WORDS = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.-]*");
    private static final Pattern PSEUDONYM = Pattern.compile("\\bp-[a-z2-7]{12}\\b");
    private static final Pattern BETWEEN = Pattern.compile("[ \\t\\u00A0\\r\\n,]{1,3}");

    /** A genitive, a full stop, or what is left of a hyphen. */
    private static final Pattern ENDING = Pattern.compile("(?:['’]?s|['’])?[.-]?");
    private static final int LONGEST_END = 3;

    private final ErasedPeople erased;
    private final Language language;

    /** The names on a list; the language is that of the words that stand in for them. */
    public ErasedNames(ErasedPeople erased, Language language) {
        this.erased = erased;
        this.language = language;
    }

    /** The text without them. */
    String without(String text) {
        return Hit.masked(text, places(text), language);
    }

    /** Whether one of them stands in the text. */
    public boolean isIn(String text) {
        return !places(text).isEmpty()
                || PSEUDONYM.matcher(text).results().anyMatch(found -> erased.contains(found.group()));
    }

    private List<Hit> places(String text) {
        List<Hit> places = new ArrayList<>();
        Matcher address = MaskKind.ADDRESS_IN_TEXT.matcher(text);
        while (address.find()) {
            if (erased.contains(address.group())) {
                places.add(new Hit(MaskKind.ADDRESS, address.start(), address.end()));
            }
        }
        names(text, places);
        return Hit.apart(places.stream());
    }

    private void names(String text, List<Hit> places) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[]{word.start(), word.end()});
        }
        for (int i = 0; i < words.size(); i++) {
            int last = longest(text, words, i, places);
            i = Math.max(i, last);
        }
    }

    /** The last word of the longest name that begins here, or -1. */
    private int longest(String text, List<int[]> words, int first, List<Hit> places) {
        int furthest = first;
        while (furthest - first < MOST_WORDS - 1 && furthest + 1 < words.size() && BETWEEN.matcher(
                text.substring(words.get(furthest)[1], words.get(furthest + 1)[0])).matches()) {
            furthest++;
        }
        for (int last = furthest; last > first; last--) {
            int start = words.get(first)[0];
            int end = nameEnd(text, start, words.get(last)[1]);
            if (end > 0) {
                places.add(new Hit(MaskKind.NAME, start, end));
                return last;
            }
        }
        return -1;
    }

    /** Where a name ends whose last letters may be a genitive or a full stop; 0 where it is nobody's. */
    private int nameEnd(String text, int start, int end) {
        for (int letters = 0; letters <= LONGEST_END && end - letters > start; letters++) {
            boolean ending = ENDING.matcher(text.substring(end - letters, end)).matches();
            if (ending && erased.contains(text.substring(start, end - letters).replaceAll("[\\s\\u00A0]+", " "))) {
                return end - letters;
            }
        }
        return 0;
    }
}
