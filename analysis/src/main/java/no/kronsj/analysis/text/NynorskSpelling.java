package no.kronsj.analysis.text;

/**
 * Rules by which Nynorsk and Bokmål spell the same word differently, on folded stems: hv and kv, -het and -heit or
 * -leik, -er and -ar of persons, byggje and bygge; and Bokmål itself, mestere and mestre. What Nynorsk calls otherwise is in the list of {@link Concepts}.
 */
final class NynorskSpelling {
    /** Conservative: what is left must be long enough to be the word that is meant. */
    private static final int SHORTEST_REST = 4;

    private NynorskSpelling() {}

    /** The spelling that both share. */
    static String common(String foldedStem) {
        String word = foldedStem.startsWith("hv") ? "kv" + foldedStem.substring(2) : foldedStem;
        word = withoutJ(word);
        word = without(word, "heit", "heiten", "heiter", "heitan", "leik", "leiken");
        word = without(word, "ern", "aran", "er", "ar");
        return withoutJ(withoutR(word));
    }

    /** byggj, søkj → bygg, søk; not at the beginning, where gj and kj are sounds of their own. */
    private static String withoutJ(String word) {
        int last = word.length() - 1;
        boolean soft = last > 2 && word.charAt(last) == 'j' && "gk".indexOf(word.charAt(last - 1)) >= 0;
        return soft ? word.substring(0, last) : word;
    }

    private static String without(String word, String... endings) {
        for (String ending : endings) {
            if (endsLongWith(word, ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** mestr, sentr → mest, sent, which is what the stemmer leaves of mester and senter. */
    private static String withoutR(String word) {
        return word.endsWith("tr") && word.length() > SHORTEST_REST ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean endsLongWith(String word, String ending) {
        return word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_REST;
    }
}
