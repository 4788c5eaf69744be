package no.kronsj.ingest.proposal.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short ids in letters a to z, digits and hyphens, made from a text that people read. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private Slug() {}

    /** Of the first words that mean something; {@code otherwise} where no letter is left. */
    public static String of(String text, String otherwise) {
        List<String> words = words(text);
        List<String> telling = words.stream().filter(word -> !Vocabulary.words("stopwords").contains(word)).toList();
        return joined((telling.isEmpty() ? words : telling).stream().limit(MOST_WORDS).toList(), otherwise);
    }

    /** Of all words. */
    public static String ofWhole(String text, String otherwise) {
        return joined(words(text), otherwise);
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).toList();
    }

    private static String joined(List<String> words, String otherwise) {
        String slug = words.stream().map(Slug::ascii).filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
        String cut = slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? otherwise : trimmed;
    }

    private static String ascii(String word) {
        String spelled = word.replace("æ", "ae").replace("ø", "o").replace("ß", "ss").replace("đ", "d");
        String plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain).replaceAll("");
    }
}
