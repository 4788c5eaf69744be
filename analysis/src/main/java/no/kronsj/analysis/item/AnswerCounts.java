package no.kronsj.analysis.item;

import java.util.Arrays;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.MissingCode;

/**
 * The answers to one item, counted.
 *
 * @param byPosition answers at positions 1..A (index 0 = position 1)
 * @param skipped    saw the item and left it blank
 * @param saw        persons for whom the item has a cell, whatever stands in it
 */
public record AnswerCounts(AnswerScale scale, int[] byPosition, int skipped, int saw) {

    /** Valid answers. */
    public int answers() {
        return Arrays.stream(byPosition).sum();
    }

    /** Answers in the top box. */
    public int favourable() {
        return count(true);
    }

    /** Answers in the bottom box. */
    public int unfavourable() {
        return count(false);
    }

    /** Sum of the positions. */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < byPosition.length; i++) {
            sum += (long) (i + 1) * byPosition[i];
        }
        return sum;
    }

    private int count(boolean top) {
        int count = 0;
        for (int position = 1; position <= byPosition.length; position++) {
            if (top ? scale.favourable(position) : scale.unfavourable(position)) {
                count += byPosition[position - 1];
            }
        }
        return count;
    }

    /** Counts while rows are being read. */
    static final class Tally {
        private final AnswerScale scale;
        private final int[] byPosition;
        private int skipped;
        private int saw;

        Tally(AnswerScale scale) {
            this.scale = scale;
            this.byPosition = new int[scale.positions()];
        }

        AnswerScale scale() {
            return scale;
        }

        /** {@code position} 0 where there is no score; whoever was not shown the item did not see it. */
        void add(String state, int position, int people) {
            if (position > 0) {
                byPosition[position - 1] += people;
            }
            skipped += state.equals(MissingCode.SKIPPED.word()) ? people : 0;
            saw += state.equals(MissingCode.NOT_SHOWN.word()) ? 0 : people;
        }

        AnswerCounts counts() {
            return new AnswerCounts(scale, byPosition.clone(), skipped, saw);
        }
    }
}
