package no.kronsj.ingest.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.ingest.workshop.Language;

/**
 * What the issues found and expected, in the reader's language. The tables keep the English words, so that whoever counts
 * them finds the same ones everywhere; a text that is none of them is a cell's or a file's own.
 */
public final class Fragments {
    private static final String KEYS = "fragment.";
    /** A list of all sheets may be longer; no fragment is. */
    private static final int LONGEST = 1000;
    /** Five rows of the register and how many others: more stand in no fragment. */
    private static final int DEEPEST = 8;
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final List<FragmentPattern> WITH_PLACES = new ArrayList<>();

    static {
        Wording english = Wording.in(Language.EN);
        english.allKeys().tailSet(KEYS).stream().takeWhile(key -> key.startsWith(KEYS)).forEach(key -> {
            String text = english.unfilled(key);
            if (text.contains("{0}")) {
                WITH_PLACES.add(FragmentPattern.of(key, text));
            } else {
                WHOLE.put(text, key);
            }
        });
        WITH_PLACES.sort(Comparator.comparing(FragmentPattern::literalLength).reversed()
                .thenComparing(FragmentPattern::key));
    }

    private Fragments() {}

    /** The fragment in a language, with its numbers and names; empty where the text is no known fragment. */
    public static Optional<String> in(Language language, String english) {
        return in(language, english, 1);
    }

    private static Optional<String> in(Language language, String english, int depth) {
        if (english.length() > LONGEST || depth > DEEPEST) {
            return Optional.empty();
        }
        String key = WHOLE.get(english);
        if (key != null) {
            return Optional.of(Wording.in(language).text(key));
        }
        return WITH_PLACES.stream().flatMap(
                pattern -> pattern.values(english).flatMap(values -> filled(language, pattern, values, depth)).stream())
                .findFirst();
    }

    /** The same, or the text itself where it is no fragment. */
    public static String shown(Language language, String text) {
        return in(language, text).orElse(text);
    }

    /** Empty where a place that holds a fragment holds something else. */
    private static Optional<String> filled(Language language, FragmentPattern pattern, List<String> values,
            int depth) {
        var shown = new ArrayList<String>();
        for (int place = 0; place < values.size(); place++) {
            String value = values.get(place);
            Optional<String> word = switch (pattern.holding(place)) {
                case NUMBER, WORDS -> Optional.of(value);
                case FRAGMENT -> in(language, value, depth + 1);
            };
            word.ifPresent(shown::add);
        }
        return shown.size() == values.size()
                ? Optional.of(Wording.in(language).text(pattern.key(), shown.toArray()))
                : Optional.empty();
    }
}
