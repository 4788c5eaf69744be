package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Splits long words where both parts occur as words of the collection itself, since no list of words can know what a
 * municipality writes tomorrow, or stand in the list {@code compound-parts.txt}.
 */
final class CompoundSplitter {
    static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;
    private static final int LONGEST_COMPOUND = 60;
    private static final int DEPTH = 3;
    /** A tail this long that is a word by itself needs no known head: people invent heads. */
    private static final int SURE_TAIL = 6;
    private static final Set<String> LIST = WordList.lines("compound-parts.txt").stream().map(Stems::folded)
            .collect(Collectors.toUnmodifiableSet());

    private final Predicate<String> isWord;
    private final Predicate<String> isStem;
    private final Stems stems = new Stems();

    /**
     * @param isWord whether a folded word occurs in the collection
     * @param isStem whether a folded stem does
     */
    CompoundSplitter(Predicate<String> isWord, Predicate<String> isStem) {
        this.isWord = isWord;
        this.isStem = isStem;
    }

    /** A part of a word, from {@code start} to {@code end} in it. */
    record Part(String text, int start, int end) {}

    /** All parts, the parts of parts too; empty for a word that is no compound. */
    List<Part> parts(String word) {
        List<Part> parts = new ArrayList<>();
        if (word.length() <= LONGEST_COMPOUND && Words.isLetters(word)) {
            collect(word, 0, DEPTH, parts);
        }
        return parts;
    }

    /** The two parts of the best split, or nothing. */
    List<Part> halves(String word) {
        if (word.length() > LONGEST_COMPOUND || !Words.isLetters(word)) {
            return List.of();
        }
        // The earliest split leaves the longest tail: the tail carries the meaning, the head narrows it.
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            int head = headLength(word, at);
            if (head > 0 && isTail(word.substring(at))) {
                return halves(word, head, at);
            }
        }
        for (int at = SHORTEST_PART; at <= word.length() - SURE_TAIL; at++) {
            if (occurs(word.substring(at))) {
                return halves(word, at, at);
            }
        }
        return List.of();
    }

    private static List<Part> halves(String word, int head, int at) {
        return List.of(new Part(word.substring(0, head), 0, head), new Part(word.substring(at), at, word.length()));
    }

    private void collect(String word, int offset, int depth, List<Part> parts) {
        if (depth == 0 || word.length() < SHORTEST_COMPOUND) {
            return;
        }
        for (Part half : halves(word)) {
            parts.add(new Part(half.text(), offset + half.start(), offset + half.end()));
            collect(half.text(), offset + half.start(), depth - 1, parts);
        }
    }

    /** Length of the head before {@code at} without a linking s or e, or 0 where no word stands there. */
    private int headLength(String word, int at) {
        String head = word.substring(0, at);
        if (occurs(head) || isStem(head)) {
            return at;
        }
        char last = word.charAt(at - 1);
        boolean links = last == 's' || last == 'e';
        return links && at > SHORTEST_PART && occurs(word.substring(0, at - 1)) ? at - 1 : 0;
    }

    private boolean occurs(String word) {
        String folded = Stems.folded(word);
        return LIST.contains(folded) || isWord.test(folded);
    }

    /** A head that the collection has in other forms only: compounds begin with the bare word, lærling or barnehage. */
    private boolean isStem(String head) {
        String stem = stems.norwegian(head);
        return (head.equals(stem) || head.equals(stem + "e")) && isStem.test(Stems.folded(stem));
    }

    private boolean isTail(String tail) {
        return occurs(tail) || isStem.test(stems.foldedStem(tail));
    }
}
