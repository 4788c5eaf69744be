package no.kronsj.analysis.text;

import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** The forms of a single word. Holds the state of its stemmers: one instance per thread. */
final class Stems {
    private final SnowballStemmer norwegian = new NorwegianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();
    private final ScandinavianNormalizer folding = new ScandinavianNormalizer(ScandinavianNormalizer.ALL_FOLDINGS);

    /** The Norwegian stem with æ, ø, å still in it. */
    String norwegian(String word) {
        return stem(norwegian, word);
    }

    /** The English stem. */
    String english(String word) {
        return stem(english, word);
    }

    /** The word as somebody without æ, ø, å on the keyboard types it: å, aa and a become one. */
    String folded(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, folding.processToken(letters, letters.length));
    }

    /** What the field {@link IndexField#STEM} holds. */
    String foldedStem(String word) {
        return folded(norwegian(word));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
