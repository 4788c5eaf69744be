package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;

/** Words that say nothing of a theme. The search leaves them in: a phrase may need them. */
final class StopWords {
    private static final String LIST = "stop-words.txt";

    private final CharArraySet norwegian = NorwegianAnalyzer.getDefaultStopSet();
    private final CharArraySet english = EnglishAnalyzer.getDefaultStopSet();
    private final Set<String> more = WordList.lines(LIST).stream().flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    boolean contains(String word) {
        return norwegian.contains(word) || english.contains(word) || more.contains(word);
    }
}
