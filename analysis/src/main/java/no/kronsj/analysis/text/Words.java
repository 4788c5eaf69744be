package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words, the same way for the index, the query and the marks. */
final class Words {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Words() {}

    /** The words in the order of the text. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(normal(term.toString()), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return words;
    }

    /** Composed characters and small letters: å written as a and a ring is the same å. */
    static String normal(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        String whole = composed.indexOf(SOFT_HYPHEN) < 0
                ? composed
                : composed.replace(String.valueOf(SOFT_HYPHEN), "");
        return whole.toLowerCase(Locale.ROOT);
    }

    /** Whether only letters stand in the word: numbers have no stem and no parts. */
    static boolean isLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    }
}
