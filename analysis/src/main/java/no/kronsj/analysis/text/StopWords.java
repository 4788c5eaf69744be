package no.kronsj.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
    private final Set<String> more;

    StopWords() {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            more = lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    boolean contains(String word) {
        return norwegian.contains(word) || english.contains(word) || more.contains(word);
    }
}
