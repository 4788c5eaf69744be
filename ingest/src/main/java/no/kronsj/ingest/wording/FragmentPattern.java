package no.kronsj.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English fragment with places for values. It looks for each of its words once, from the left, and never goes back: no
 * text takes long.
 *
 * @param key      of its words, {@code fragment.…} where every place holds a number; {@code fragment.with-nwf.…} says what
 *                 each holds: a number, words as they stand, another fragment
 * @param literals what stands before, between and after the places
 */
record FragmentPattern(String key, List<String> literals) {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern HOLDINGS = Pattern.compile("fragment\\.with-([nwf]+)\\..*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");

    /** What a place holds. */
    enum Holding {
        NUMBER,
        WORDS,
        FRAGMENT
    }

    static FragmentPattern of(String key, String english) {
        return new FragmentPattern(key, List.of(PLACE.split(english, -1)));
    }

    int literalLength() {
        return literals.stream().mapToInt(String::length).sum();
    }

    Holding holding(int place) {
        Matcher holdings = HOLDINGS.matcher(key);
        char letter = holdings.matches() ? holdings.group(1).charAt(place) : 'n';
        return letter == 'n' ? Holding.NUMBER : letter == 'w' ? Holding.WORDS : Holding.FRAGMENT;
    }

    /** What stands in the places of a text, in their order; empty where the text is another. */
    Optional<List<String>> values(String text) {
        String last = literals.getLast();
        int end = text.length() - last.length();
        int at = literals.getFirst().length();
        if (!text.startsWith(literals.getFirst()) || !text.endsWith(last)) {
            return Optional.empty();
        }
        var values = new ArrayList<String>();
        for (int place = 0; place < literals.size() - 1; place++) {
            String next = literals.get(place + 1);
            int stop = place == literals.size() - 2 ? end : text.indexOf(next, at);
            if (stop <= at || stop > end || !fits(place, text.substring(at, stop))) {
                return Optional.empty();
            }
            values.add(text.substring(at, stop));
            at = stop + next.length();
        }
        return Optional.of(values);
    }

    private boolean fits(int place, String value) {
        return holding(place) != Holding.NUMBER || NUMBER.matcher(value).matches();
    }
}
