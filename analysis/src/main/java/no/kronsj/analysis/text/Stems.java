package no.kronsj.analysis.text;

import java.util.Map;
import java.util.stream.Collectors;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** The forms of a single word. Holds the state of its stemmers: one instance per thread. */
final class Stems {
    /** Short and irregular words, in which the stemmer sees no ending: veier, bøker. */
    private static final Map<String, String> IRREGULAR = WordList.lines("irregular-forms.tsv").stream()
            .map(line -> line.split("\t")).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private final SnowballStemmer norwegian = new NorwegianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** The Norwegian stem with æ, ø, å still in it. */
    String norwegian(String word) {
        return stem(norwegian, IRREGULAR.getOrDefault(word, word));
    }

    /** The English stem. */
    String english(String word) {
        return stem(english, word);
    }

    /**
     * The word as somebody without æ, ø, å on the keyboard types it, whichever way: å, aa and a become one, ø, oe and o too. The
     * rules of Lucene's ScandinavianFoldingFilter, which works on streams only.
     */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            switch (letter) {
                case 'å', 'æ', 'ä' -> folded.append('a');
                case 'ø', 'ö' -> folded.append('o');
                case 'a' -> i += fold(folded, 'a', "aeo".indexOf(next) >= 0);
                case 'o' -> i += fold(folded, 'o', "eo".indexOf(next) >= 0);
                default -> folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static int fold(StringBuilder folded, char letter, boolean isPair) {
        folded.append(letter);
        return isPair ? 1 : 0;
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
