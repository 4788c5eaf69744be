package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import no.kronsj.ingest.source.prose.PdfRulings.Ruling;

/** Rulings that touch one another and part a piece of the page into cells. A cell over several is one. */
final class PdfGrid {
    private static final float TOUCH = 2.5F;
    private static final int FEWEST_EDGES = 3;
    private static final int MOST_CELLS = 20_000;

    private final List<Ruling> rulings;
    private final float[] columns;
    private final float[] rows;
    /** Of each cell the first that no ruling parts from it. */
    private final int[] first;

    private PdfGrid(List<Ruling> rulings, float[] columns, float[] rows) {
        this.rulings = rulings;
        this.columns = columns;
        this.rows = rows;
        this.first = IntStream.range(0, rows() * columns()).toArray();
        join();
    }

    /** The grids of a page, from what is drawn on it. */
    static List<PdfGrid> of(List<Ruling> drawn) {
        var grids = new ArrayList<PdfGrid>();
        var rest = new ArrayList<>(drawn);
        while (!rest.isEmpty()) {
            List<Ruling> touching = touching(rest);
            float[] columns = edges(touching, false);
            float[] rows = edges(touching, true);
            boolean cells = columns.length >= FEWEST_EDGES && rows.length >= FEWEST_EDGES;
            if (cells && (long) columns.length * rows.length <= MOST_CELLS) {
                grids.add(new PdfGrid(touching, columns, rows));
            }
        }
        return grids;
    }

    /** Takes the first and all that touch it, or touch what touches it. */
    private static List<Ruling> touching(List<Ruling> rest) {
        var touching = new ArrayList<>(List.of(rest.removeLast()));
        for (int i = 0; i < touching.size(); i++) {
            Ruling one = touching.get(i);
            for (int j = rest.size() - 1; j >= 0; j--) {
                if (touch(one, rest.get(j))) {
                    touching.add(rest.remove(j));
                }
            }
        }
        return touching;
    }

    private static boolean touch(Ruling one, Ruling other) {
        return one.left() <= other.right() + TOUCH && other.left() <= one.right() + TOUCH
                && one.top() <= other.bottom() + TOUCH && other.top() <= one.bottom() + TOUCH;
    }

    /** Where rulings lie, those that lie close together once. */
    private static float[] edges(List<Ruling> rulings, boolean across) {
        var edges = new ArrayList<Float>();
        rulings.stream().filter(ruling -> ruling.across() == across).map(across ? Ruling::top : Ruling::left).sorted()
                .forEach(edge -> {
                    if (edges.isEmpty() || edge - edges.getLast() > TOUCH) {
                        edges.add(edge);
                    }
                });
        float[] array = new float[edges.size()];
        IntStream.range(0, array.length).forEach(i -> array[i] = edges.get(i));
        return array;
    }

    int rows() {
        return rows.length - 1;
    }

    int columns() {
        return columns.length - 1;
    }

    /** The cell at a place, as row × columns + column; none outside. */
    OptionalInt cell(float x, float y) {
        int column = between(columns, x);
        int row = between(rows, y);
        return column < 0 || row < 0 ? OptionalInt.empty() : OptionalInt.of(firstOf(row * columns() + column));
    }

    /** Whether an edge of a column lies between two places on a line. */
    boolean parts(float left, float right, float y) {
        return between(rows, y) >= 0 && IntStream.range(0, columns.length)
                .anyMatch(edge -> columns[edge] > left - TOUCH && columns[edge] < right + TOUCH
                        && crossed(columns[edge], y, false));
    }

    private static int between(float[] edges, float place) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (place >= edges[i] && place < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private void join() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                float x = (columns[column] + columns[column + 1]) / 2;
                float y = (rows[row] + rows[row + 1]) / 2;
                int cell = row * columns() + column;
                if (column > 0 && !crossed(columns[column], y, false)) {
                    unite(cell - 1, cell);
                }
                if (row > 0 && !crossed(rows[row], x, true)) {
                    unite(cell - columns(), cell);
                }
            }
        }
    }

    private boolean crossed(float edge, float place, boolean across) {
        return rulings.stream().filter(ruling -> ruling.across() == across)
                .anyMatch(ruling -> across
                        ? Math.abs(ruling.top() - edge) <= TOUCH && ruling.left() <= place && ruling.right() >= place
                        : Math.abs(ruling.left() - edge) <= TOUCH && ruling.top() <= place
                                && ruling.bottom() >= place);
    }

    private void unite(int one, int other) {
        int a = firstOf(one);
        int b = firstOf(other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private int firstOf(int cell) {
        int at = cell;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }
}
