package no.kronsj.ingest.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * An ordered answer scale. A position is 1..A, 1 = least favourable (before an item's reversal).
 *
 * @param labels   the positions in order: level words, or the whole numbers of a range
 * @param range    whether the labels are whole numbers
 * @param top      how many positions count as favourable; the same number at the other end is unfavourable
 * @param synonyms further wordings by label
 * @param nps      whether positions 1..11 stand for the answers 0–10 of a recommendation item
 */
public record AnswerScale(String id,
        @Key(name = "levels", shape = Key.Shape.TEXTS, value = "the answers, from least to most favourable") @Key(name = "range", shape = Key.Shape.RANGE, value = "whole numbers, as 1..5, from least to most favourable") List<String> labels,
        boolean range,
        @Key(shape = Key.Shape.WHOLE, value = "how many positions count as favourable; without it 2 of 4 or 5, 3 of 7, otherwise half, 2 with nps") int top,
        @Key(shape = Key.Shape.TEXTS_MAP, value = "other wordings of a level: the level to one or several") SequencedMap<String, List<String>> synonyms,
        @Key(shape = Key.Shape.FLAG, value = "a recommendation item, 0–10; another range of eleven is shifted") boolean nps) {

    /** The positions of a recommendation item. */
    public static final int NPS_POSITIONS = 11;
    private static final int FIRST_PROMOTER = 9;
    private static final int LAST_DETRACTOR = 6;

    public AnswerScale {
        labels = List.copyOf(labels);
        var copy = new LinkedHashMap<String, List<String>>();
        synonyms.forEach((label, words) -> copy.put(label, List.copyOf(words)));
        synonyms = Ordered.copyOf(copy);
    }

    /** How many of A positions count as favourable where nobody says (metrics B2). */
    public static int defaultTop(int positions, boolean nps) {
        return nps ? NPS_POSITIONS - FIRST_PROMOTER : positions / 2;
    }

    /** A. */
    public int positions() {
        return labels.size();
    }

    /** The position of a cell; empty when it is not on the scale. */
    public OptionalInt position(String cell) {
        String answer = CellText.answer(cell);
        for (int i = 0; i < labels.size(); i++) {
            if (wordings(labels.get(i)).contains(answer)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** All wordings of all labels with their positions; for readers of many cells. */
    public Map<String, Integer> positionsByWording() {
        var positions = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < labels.size(); i++) {
            for (String wording : wordings(labels.get(i))) {
                positions.putIfAbsent(wording, i + 1);
            }
        }
        return positions;
    }

    /** The label and its synonyms, as {@link CellText#answer} gives them. */
    public List<String> wordings(String label) {
        var wordings = new ArrayList<String>();
        wordings.add(CellText.answer(label));
        for (String synonym : synonyms.getOrDefault(label, List.of())) {
            wordings.add(CellText.answer(synonym));
        }
        return wordings;
    }

    /** Whether the position is in the top box. */
    public boolean favourable(int position) {
        return position > positions() - top;
    }

    /** Whether the position is in the bottom box, which mirrors the top box. */
    public boolean unfavourable(int position) {
        return position <= top;
    }

    /** The answer 0–10 of a recommendation item; 1..11 means 0–10. */
    public int zeroToTen(int position) {
        if (!nps) {
            throw new IllegalStateException("scale " + id + " is not a recommendation scale");
        }
        return position - 1;
    }

    /** Whether the answer is 9 or 10. */
    public boolean promoter(int position) {
        return zeroToTen(position) >= FIRST_PROMOTER;
    }

    /** Whether the answer is 0 to 6. */
    public boolean detractor(int position) {
        return zeroToTen(position) <= LAST_DETRACTOR;
    }
}
