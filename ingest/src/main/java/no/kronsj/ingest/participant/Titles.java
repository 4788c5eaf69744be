package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Titles, degrees and posts that people put before and after their names; only what cannot be a name itself. */
final class Titles {
    private static final Set<String> DEGREES = Set.of("phd", "md", "msc", "bsc", "mba", "llm", "dring", "drphilos",
            "drscient", "drmed", "drpolit", "siving", "sivingeniør", "dipling", "candmag", "candscient", "candpolit",
            "candreal", "candjur", "candmed", "magart");
    private static final Set<String> POSTS = Set.of("dr", "doktor", "prof", "profdr", "professor", "sivilingeniør",
            "ingeniør", "overingeniør", "senioringeniør", "sjefingeniør", "amanuensis", "førsteamanuensis",
            "førstelektor", "universitetslektor", "høgskolelektor", "høgskulelektor", "dosent", "docent", "stipendiat",
            "postdoktor", "postdoc", "forsker", "forskar", "seniorforsker", "seniorforskar", "rådgiver", "rådgjevar",
            "seniorrådgiver", "seniorrådgjevar", "spesialrådgiver", "spesialrådgjevar", "fagsjef", "avdelingsleder",
            "avdelingsleiar", "advisor", "researcher", "herr", "fru", "frau");
    /** Titles with a full stop, names without. */
    private static final Set<String> SHORTENED = Set.of("ing.", "mag.", "mr.", "mrs.", "ms.", "hr.", "fr.", "cand.",
            "siv.", "dipl.", "lic.");
    private static final Set<String> AT = Set.of("hos", "i", "ved", "på", "at", "in", "for", "of", "bei", "til");

    private Titles() {}

    /** The name without the titles before it and the degrees after it; something is always left. */
    static String withoutFirst(String name) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ")));
        while (words.size() > 1 && title(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && DEGREES.contains(bare(words.getLast()))) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    /** The parts between commas up to the first that is a degree or a post. */
    static List<String> withoutLast(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (after(parts.get(i))) {
                return parts.subList(0, i);
            }
        }
        return parts;
    }

    private static boolean after(String part) {
        List<String> words = Arrays.asList(part.split(" "));
        boolean post = POSTS.contains(bare(words.getFirst())) && (words.size() == 1 || AT.contains(words.get(1)));
        return post || words.stream().allMatch(word -> DEGREES.contains(bare(word)));
    }

    private static boolean title(String word) {
        return SHORTENED.contains(word) || POSTS.contains(bare(word)) || DEGREES.contains(bare(word));
    }

    private static String bare(String word) {
        return word.replace(".", "").replace("-", "");
    }
}
