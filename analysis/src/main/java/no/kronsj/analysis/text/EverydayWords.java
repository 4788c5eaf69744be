package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that everybody uses about everything. They count when texts are compared, but are no name for what texts are about. */
public final class EverydayWords {
    private static final String LIST = "everyday-words.txt";

    private final Set<String> words = WordList.lines(LIST).stream().flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a word, in any letter case, is one of them in Bokmål, Nynorsk or English. */
    public boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
