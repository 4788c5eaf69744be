package no.kronsj.analysis.item;

import java.util.Arrays;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.AnswerTables;
import no.kronsj.ingest.workshop.AnswerScale;

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

        /** A row of how many skipped the item, saw it, and answered each level. */
        void add(Row row) {
            skipped += people(row, "skipped");
            saw += people(row, "saw");
            for (int position = 1; position <= byPosition.length; position++) {
                byPosition[position - 1] += people(row, AnswerTables.level(position));
            }
        }

        private static int people(Row row, String column) {
            return Math.toIntExact(row.getLong(column));
        }

        AnswerCounts counts() {
            return new AnswerCounts(scale, byPosition.clone(), skipped, saw);
        }
    }
}
