package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import no.kronsj.ingest.source.prose.PdfColumns.Piece;

/** Gathers what stands in the cells of ruled tables; a table without rulings is read as paragraphs. */
final class PdfTables {
    /** From the line on which letters stand to the middle of them, as a part of their size. */
    private static final float MIDDLE = 0.3F;

    private final List<PdfGrid> grids;

    PdfTables(List<PdfGrid> grids) {
        this.grids = List.copyOf(grids);
    }

    /** Whether a ruling stands between two words of a line. */
    boolean part(float left, float right, float top, float size) {
        return grids.stream().anyMatch(grid -> grid.parts(left, right, top - MIDDLE * size));
    }

    /** The pieces of a page, each table put together at the place of its first piece. */
    List<Piece> gathered(List<Piece> pieces) {
        List<Filled> tables = grids.stream().map(grid -> Filled.of(grid, pieces)).filter(Filled::isTable).toList();
        var gathered = new ArrayList<Piece>();
        var written = new HashSet<Filled>();
        boolean afterTable = false;
        for (Piece piece : pieces) {
            Optional<Filled> home = tables.stream().filter(table -> cell(table.grid, piece).isPresent()).findFirst();
            if (home.isEmpty()) {
                gathered.add(afterTable ? piece.begun() : piece);
            } else if (written.add(home.get())) {
                gathered.add(piece.with(home.get().rows()));
            }
            afterTable = home.isPresent();
        }
        return gathered;
    }

    private static OptionalInt cell(PdfGrid grid, Piece piece) {
        return grid.cell(piece.left() + 1, piece.top() - MIDDLE * piece.size());
    }

    /** A grid and the pieces in its cells. */
    private record Filled(PdfGrid grid, Map<Integer, List<Piece>> cells) {
        static Filled of(PdfGrid grid, List<Piece> pieces) {
            var cells = new TreeMap<Integer, List<Piece>>();
            pieces.forEach(piece -> cell(grid, piece).ifPresent(
                    cell -> cells.computeIfAbsent(cell, first -> new ArrayList<>()).add(piece)));
            return new Filled(grid, cells);
        }

        /** A frame, a form or a diagram has rulings too; in a table most rows hold two cells. */
        boolean isTable() {
            var byRow = new HashMap<Integer, Integer>();
            cells.keySet().forEach(cell -> byRow.merge(cell / grid.columns(), 1, Integer::sum));
            long wide = byRow.values().stream().filter(filled -> filled >= 2).count();
            return byRow.size() >= 2 && 2 * wide > byRow.size();
        }

        List<List<String>> rows() {
            var rows = new ArrayList<List<String>>();
            for (int row = 0; row < grid.rows(); row++) {
                var texts = new ArrayList<String>();
                for (int column = 0; column < grid.columns(); column++) {
                    texts.add(text(cells.getOrDefault(row * grid.columns() + column, List.of())));
                }
                rows.add(texts);
            }
            return rows;
        }

        private static String text(List<Piece> lines) {
            var text = new WrappedLines();
            lines.forEach(line -> text.add(line.text()));
            return text.take();
        }
    }
}
