package no.kronsj.analysis.text;

import java.util.function.Predicate;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Words that are spelled almost alike. */
final class Spelling {
    /** People seldom mistake the first letter, and looking only where it is right is far quicker. */
    static final int SAME_BEGINNING = 1;
    private static final int ONE_EDIT_FROM = 3;
    private static final int TWO_EDITS_FROM = 6;

    private Spelling() {}

    /** How many letters of a word may be wrong, missing, too many or swapped: none, one or two. */
    static int mostEdits(String word) {
        if (word.length() < ONE_EDIT_FROM) {
            return 0;
        }
        return word.length() < TWO_EDITS_FROM ? 1 : 2;
    }

    /** Whether a folded word is almost this folded one. */
    static Predicate<String> like(String word) {
        int[] letters = word.codePoints().toArray();
        String beginning = new String(letters, 0, Math.min(SAME_BEGINNING, letters.length));
        String rest = word.substring(beginning.length());
        var alike = new CharacterRunAutomaton(
                new LevenshteinAutomata(rest, true).toAutomaton(mostEdits(word), beginning));
        return alike::run;
    }
}
