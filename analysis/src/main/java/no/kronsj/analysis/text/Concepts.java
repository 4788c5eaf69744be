package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings Bokmål and Nynorsk words to common forms, from the curated list {@code concepts-nb-nn.tsv} and the rules of
 * {@link NynorskSpelling}. The forms are keys for comparison and are shown to nobody: it does no harm that a rule makes a
 * word that does not exist, as long as it makes no other word that does.
 */
final class Concepts {
    private static final String LIST = "concepts-nb-nn.tsv";
    private static final Comparator<String> LONGEST_FIRST = Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder());
    /** A shorter rest is no word. */
    private static final int SHORTEST_REST = 3;

    private final Map<String, List<String>> bokmalOf = new HashMap<>();
    private final Set<String> bokmal = new HashSet<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Map<String, String> beginnings = new TreeMap<>(LONGEST_FIRST);
    private final Map<String, String> endings = new TreeMap<>(LONGEST_FIRST);
    private final Stems stems = new Stems();

    private final boolean spelled;

    private Concepts(boolean spelled) {
        this.spelled = spelled;
    }

    /** The list that comes with Krønsj, and the rules of spelling. */
    static Concepts standard() {
        Concepts concepts = new Concepts(true);
        WordList.lines(LIST).forEach(concepts::add);
        return concepts;
    }

    /** No list and no rules, every stem its own concept: what the others are measured against. */
    static Concepts none() {
        return new Concepts(false);
    }

    /**
     * The concepts of a folded Norwegian stem, the main one first. A Nynorsk word that stands for several Bokmål words (løyve:
     * tillatelse, bevilgning) has several; they do not become one because of it.
     */
    List<String> of(String foldedStem) {
        String own = spelled ? NynorskSpelling.common(compound(foldedStem)) : foldedStem;
        List<String> counterparts = bokmalOf.getOrDefault(foldedStem, List.of());
        if (counterparts.isEmpty()) {
            return List.of(own);
        }
        List<String> all = new ArrayList<>(counterparts);
        all.remove(own);
        all.add(bokmal.contains(foldedStem) ? 0 : all.size(), own);
        return List.copyOf(all);
    }

    /** The stem and the stems of the list that stand for the same, in either standard. */
    Set<String> spellings(String foldedStem) {
        Set<String> all = new TreeSet<>(spellings.getOrDefault(foldedStem, Set.of()));
        all.add(foldedStem);
        return all;
    }

    private void add(String line) {
        String[] pair = line.split("\t", -1);
        if (pair[0].endsWith("-")) {
            beginnings.put(Stems.folded(bare(pair[1])), Stems.folded(bare(pair[0])));
        } else if (pair[0].startsWith("-")) {
            endings.put(stems.foldedStem(bare(pair[1])), stems.foldedStem(bare(pair[0])));
        } else {
            addWord(stems.foldedStem(pair[0]), stems.foldedStem(pair[1]));
        }
    }

    private void addWord(String left, String right) {
        bokmal.add(left);
        spellings.computeIfAbsent(left, word -> new TreeSet<>()).add(right);
        spellings.computeIfAbsent(right, word -> new TreeSet<>()).add(left);
        String concept = NynorskSpelling.common(compound(left));
        List<String> known = bokmalOf.computeIfAbsent(right, word -> new ArrayList<>());
        if (!left.equals(right) && !known.contains(concept)) {
            known.add(concept);
        }
    }

    /** The word with its Nynorsk beginning and ending exchanged for the Bokmål ones, the longest that fit. */
    private String compound(String word) {
        String changed = word;
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            if (fits(word, beginning.getKey()) && word.startsWith(beginning.getKey())) {
                boolean already = word.startsWith(beginning.getValue());
                changed = already ? word : beginning.getValue() + word.substring(beginning.getKey().length());
                break;
            }
        }
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (fits(changed, ending.getKey()) && changed.endsWith(ending.getKey())) {
                boolean already = changed.endsWith(ending.getValue());
                int keep = changed.length() - ending.getKey().length();
                return already ? changed : changed.substring(0, keep) + ending.getValue();
            }
        }
        return changed;
    }

    private static boolean fits(String word, String piece) {
        return word.length() >= piece.length() + SHORTEST_REST;
    }

    private static String bare(String piece) {
        return piece.replace("-", "");
    }
}
