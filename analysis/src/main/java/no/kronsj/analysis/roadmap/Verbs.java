package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.Set;

/** Tells by their endings whether words say that somebody acts, or that something is done to somebody. No dictionary. */
final class Verbs {
    private static final Set<String> MODALS = Set.of("skal", "må", "bør", "kan", "vil", "burde", "lyt", "shall",
            "should", "must", "will", "can");
    private static final Set<String> AUXILIARIES = Set.of("blir", "bli", "vert", "verte", "ble", "er", "være", "vere",
            "is", "are", "be");
    private static final Set<String> NO_PASSIVES = Set.of("finnes", "finst", "møtes", "møtest", "synes", "trengs",
            "trengst", "lykkes", "lukkast", "samles", "regnes", "antas", "sies", "anses", "kalles", "menes", "hvis",
            "viss", "deres", "andres", "alles", "ens");
    private static final Set<String> STRONG = Set.of("tek", "vedtek", "gjev", "set", "går", "skriv", "held", "lovar",
            "kjem", "ber", "eig", "krev", "finn", "driv", "vel", "får", "har", "gjør", "gjer", "ser", "tar", "vedtar",
            "gir", "foreslår", "tel", "let", "byd", "fer", "spør", "legg", "les", "møtes", "møtest",
            "samles");
    private static final Set<String> NO_VERBS = Set.of("eller", "etter", "over", "under", "for", "fra", "per", "når",
            "vår", "år", "her", "der", "mer", "hver", "kvar", "flere", "fleire", "før", "ordinær", "større", "mindre",
            "var", "både", "dyr", "kyr");

    private Verbs() {}

    /** What the first verb among some words says. */
    enum Voice {
        ACTIVE,
        PASSIVE,
        NONE
    }

    static Voice first(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (MODALS.contains(word)) {
                return passiveInfinitive(words, i + 1) ? Voice.PASSIVE : Voice.ACTIVE;
            }
            if (AUXILIARIES.contains(word)) {
                return participleAfter(words, i + 1) ? Voice.PASSIVE : Voice.ACTIVE;
            }
            if (passive(word)) {
                return Voice.PASSIVE;
            }
            if (active(word)) {
                return Voice.ACTIVE;
            }
        }
        return Voice.NONE;
    }

    static boolean modal(String word) {
        return MODALS.contains(word);
    }

    static boolean active(String word) {
        boolean present = word.length() > 2 && word.endsWith("r") && !NO_VERBS.contains(word);
        return STRONG.contains(word) || present;
    }

    /** "vedtas", "lages", "restaurerast". */
    static boolean passive(String word) {
        boolean ending = word.endsWith("es") || word.endsWith("as") && word.length() > 4 || word.endsWith("ast")
                || word.equals("tas") || word.equals("gis") || word.equals("skjer");
        return word.length() > 2 && ending && !NO_PASSIVES.contains(word);
    }

    private static boolean passiveInfinitive(List<String> words, int from) {
        List<String> next = words.subList(from, Math.min(words.size(), from + 3));
        for (String word : next) {
            if (passive(word)) {
                return true;
            }
            if (word.equals("bli") || word.equals("være") || word.equals("be")) {
                return participleAfter(words, words.indexOf(word) + 1);
            }
            if (word.endsWith("e")) {
                return false;
            }
        }
        return false;
    }

    private static boolean participleAfter(List<String> words, int from) {
        return words.subList(from, Math.min(words.size(), from + 3)).stream().anyMatch(Verbs::participle);
    }

    /** "drevet", "rullert", "inviterte", "eid", "paid". */
    static boolean participle(String word) {
        return word.length() > 2 && (word.endsWith("et") || word.endsWith("ert") || word.endsWith("erte")
                || word.endsWith("ed") || word.endsWith("dd") || word.endsWith("lagt") || word.endsWith("vne")
                || Set.of("eid", "tatt", "gitt", "lagt", "dekt", "paid", "run", "led", "teken", "teikna", "skriven",
                        "vege", "rekna", "eigd").contains(word));
    }
}
