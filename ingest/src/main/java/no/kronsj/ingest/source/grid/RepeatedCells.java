package no.kronsj.ingest.source.grid;

import java.util.Arrays;

/** Answers repeat: a short cell that stood in the same column before is kept once for all its rows. */
final class RepeatedCells {
    /** Different short cells that are remembered for a column; a power of two. */
    private static final int REMEMBERED = 256;
    private static final int LONGEST = 64;
    /** A wider table is shallow enough as it is. */
    private static final int COLUMNS = 1000;

    private String[][] seen = new String[0][];

    /** Puts the cells that were there before in the place of equal ones. */
    void share(String[] cells) {
        int columns = Math.min(cells.length, COLUMNS);
        if (columns > seen.length) {
            seen = Arrays.copyOf(seen, columns);
        }
        for (int i = 0; i < columns; i++) {
            if (cells[i].length() <= LONGEST) {
                cells[i] = known(i, cells[i]);
            }
        }
    }

    private String known(int column, String cell) {
        String[] remembered = seen[column];
        if (remembered == null) {
            remembered = new String[REMEMBERED];
            seen[column] = remembered;
        }
        int place = (cell.hashCode() ^ cell.hashCode() >>> 8) & REMEMBERED - 1;
        String before = remembered[place];
        if (before != null && before.equals(cell)) {
            return before;
        }
        remembered[place] = cell;
        return cell;
    }
}
