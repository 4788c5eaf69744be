package no.kronsj.ingest.participant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name reduced to letters that are told apart with certainty: no accents, no ways to write æ, ø and å, no letters of
 * another alphabet that look like Latin ones. Names that are alike in this are no more than that.
 */
final class NameLetters {
    /** Cyrillic and Greek letters, each before the Latin one that it looks like. */
    private static final String ALIKE = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhӏlԛqԝw"
            + "αaβbεeηnιiκkνvοoρpτtυuχxωw";
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int LONGEST = 120;

    private NameLetters() {}

    /** The words of a name or of what stands before an address's {@code @}; none where it is too long for a name. */
    static List<String> words(String comparable) {
        return comparable.length() > LONGEST
                ? List.of()
                : Arrays.stream(BETWEEN.split(reduced(comparable))).map(word -> word.replace("'", ""))
                        .filter(word -> !word.isEmpty()).toList();
    }

    /** Whether letters of another alphabet stand where Latin ones could. */
    static boolean foreign(String comparable) {
        return comparable.chars().anyMatch(letter -> place(letter) >= 0);
    }

    private static String reduced(String name) {
        var latin = new StringBuilder(name.length());
        MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").chars().forEach(letter -> {
            int at = place(letter);
            latin.append(at < 0 ? (char) letter : ALIKE.charAt(at + 1));
        });
        return latin.toString().replace("æ", "a").replace("ø", "o").replace("ß", "ss").replace("đ", "d")
                .replace("ð", "d").replace("ł", "l").replace("ae", "a").replace("oe", "o").replace("aa", "a")
                .replace("ue", "u");
    }

    /** Latin letters stand in the odd places. */
    private static int place(int letter) {
        int at = ALIKE.indexOf(letter);
        return at % 2 == 0 ? at : -1;
    }
}
