package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence says what is to be done, rather than how things are or why. */
final class StepWording {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d-]+");
    private static final Pattern DESCRIBES = Pattern.compile("(?:det|dette|dei|de|disse|målet|rekkefølgen|rekkefølgja|"
            + "tabellen|tallene|tala|veikartet|vegkartet|this|it|these|there|the aim|the goal) "
            + "(?:er|var|ble|blei|har vært|is|are|was|were|has been) .*|(?:mål|aim|goal):.*"
            + "|vi (?:tror|trur|mener|meiner|skriver) .*|we (?:think|believe) .*", FLAGS);
    private static final Pattern OUGHT = Pattern.compile(
            "(?:^|.*[^\\p{L}])(?:skal|må|bør|burde|lyt|shall|should|must|vi vil|vil vi|we will|needs? to)[^\\p{L}].*",
            FLAGS);
    private static final Pattern IS = Pattern.compile("er|is|are|var|was|were|har|had|hadde|ble|blei|has");
    /** Nouns made of a deed: "elektrifisering", "reduksjon", "overgang". */
    private static final Pattern DEED = Pattern.compile("\\p{L}{2,}(?:ing|inga|sjon|sjonen|else|skifte|overgang|stans"
            + "|pleie|fangst|tiltak|hogst|kutt|løsninger|løysingar)|overgang|stans|kutt");
    /** What a thing is to become: "økt bruk", "redusert fartsgrense", "bedre logistikk". */
    private static final Pattern CHANGED = Pattern
            .compile("økt|økte|auka|redusert|reduserte|bedre|betre|forsert|forserte"
                    + "|styrket|styrkt|utvidet|utvida|mer|meir|mindre|færre|flere|fleire|tyngre|increased|reduced|better|more");
    private static final Pattern INFINITIVE = Pattern
            .compile("\\p{L}+(?:[^n]de|[^d]e)|(?:\\p{L}*)(?:dra|by|ta|gå|stå|slå|se|gi|få|gje|sjå)|ha");
    private static final Set<String> NO_INFINITIVES = Set.of("alle", "hele", "heile", "denne", "dette", "disse",
            "noe", "noko", "mange", "både", "ofte", "bare", "berre", "ikke", "ikkje", "inne", "ute", "store", "norske",
            "samme", "same", "hverandre", "første", "andre", "egne", "eigne", "slike", "få", "the", "one", "some",
            "these", "there", "here", "where", "people", "nesten", "høye", "lave", "de", "me", "eller", "senere");
    private static final Set<String> BEFORE_NOUNS = Set.of("på", "av", "i", "til", "for", "fra", "med", "og", "eller",
            "om", "mellom", "ved", "mot", "nye", "of", "to", "and", "in");
    private static final int OPENING = 3;

    private StepWording() {}

    static boolean says(String sentence, boolean acts, boolean timed) {
        List<String> words = WORD.matcher(sentence).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty() || DESCRIBES.matcher(sentence).matches()) {
            return false;
        }
        boolean done = OUGHT.matcher(sentence).matches() || words.getFirst().equals("at")
                || words.stream().filter(word -> verb(words, word)).findFirst().filter(Verbs::passive).isPresent();
        return done || acts && timed || infinitive(words) || names(words) || becomes(words, timed);
    }

    private static boolean verb(List<String> words, String word) {
        int at = words.indexOf(word);
        boolean noun = at > 0 && (BEFORE_NOUNS.contains(words.get(at - 1)) || words.get(at - 1).endsWith("er"));
        return !noun && (Verbs.active(word) || Verbs.passive(word) || IS.matcher(word).matches());
    }

    /** Begins with what is to be done: "Styrke tilsynet". */
    private static boolean infinitive(List<String> words) {
        String first = words.getFirst();
        boolean finite = words.stream().limit(OPENING).skip(1).anyMatch(word -> IS.matcher(word).matches());
        return words.size() > 1 && INFINITIVE.matcher(first).matches() && !NO_INFINITIVES.contains(first) && !finite;
    }

    /** A title: a deed or a change among the first words, and no verb that tells how things are. */
    private static boolean names(List<String> words) {
        boolean deed = words.stream().limit(OPENING).anyMatch(word -> DEED.matcher(word).matches())
                || CHANGED.matcher(words.getFirst()).matches();
        return deed && words.stream().noneMatch(word -> verb(words, word));
    }

    /** "Alle nye varebiler er elektriske i 2027". */
    private static boolean becomes(List<String> words, boolean timed) {
        return timed && words.stream().noneMatch(Set.of("var", "ble", "blei", "was", "were", "hadde")::contains);
    }
}
