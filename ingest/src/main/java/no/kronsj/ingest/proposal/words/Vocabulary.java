package no.kronsj.ingest.proposal.words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.CellText;

/** Lists of words by key, as {@code wave.before}; asking for a key that does not exist is a bug. */
public final class Vocabulary {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_BESIDE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    /** A shorter word is too often the beginning of another one. */
    private static final int SHORTEST_BEGINNING = 5;
    private static final Map<String, Set<String>> LISTS = new LinkedHashMap<>();

    static {
        for (String line : WordList.lines("vocabulary.properties")) {
            int equals = line.indexOf('=');
            var words = new LinkedHashSet<String>();
            Arrays.stream(line.substring(equals + 1).split(",")).map(CellText::comparable).forEach(words::add);
            LISTS.put(line.substring(0, equals), words);
        }
    }

    private Vocabulary() {}

    /** The words of a list. */
    public static Set<String> words(String key) {
        Set<String> words = LISTS.get(key);
        if (words == null) {
            throw new IllegalStateException("No list of words " + key);
        }
        return words;
    }

    /** Whether the whole text is one of the words. */
    public static boolean is(String key, String text) {
        return words(key).contains(CellText.comparable(text));
    }

    /** Whether the text begins with one of the words. */
    public static boolean begins(String key, String text) {
        String comparable = CellText.comparable(text);
        return words(key).stream().anyMatch(comparable::startsWith);
    }

    /** Whether one of the text's words is in the list, or begins with a longer one of it; one-to-one stands as it is. */
    public static boolean mentions(String key, String text) {
        String comparable = CellText.comparable(text);
        return words(key).stream().anyMatch(word -> NO_WORD.matcher(word).find() && comparable.contains(word))
                || wordsOf(text).stream().anyMatch(word -> names(key, word));
    }

    /** Whether a word is in the list, or begins with a longer one of it. */
    public static boolean names(String key, String word) {
        Set<String> words = words(key);
        return words.contains(word) || words.stream()
                .anyMatch(known -> known.length() >= SHORTEST_BEGINNING && word.startsWith(known));
    }

    /** The first of the lists below a key that the text mentions, by the last part of the list's key. */
    public static Optional<String> firstMentioned(String prefix, String text, List<String> lists) {
        return lists.stream().filter(list -> mentions(prefix + "." + list, text)).findFirst();
    }

    /** The words of a text in lower case; digits stand apart from letters. */
    public static List<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(CellText.comparable(text)).flatMap(LETTER_BESIDE_DIGIT::splitAsStream)
                .filter(word -> !word.isEmpty()).toList();
    }

    /** What a cell without an answer means: the first of these lists that holds it. */
    public static Optional<String> findMissing(String cell) {
        String answer = CellText.answer(cell);
        return Stream.of("dont-know", "not-applicable", "skipped", "unclear")
                .filter(kind -> words("missing." + kind).contains(answer)).findFirst();
    }
}
