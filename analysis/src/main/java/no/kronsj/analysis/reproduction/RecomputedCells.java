package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.SpreadsheetCell;
import no.kronsj.analysis.result.Status;

/** The cells of a package beside what they must hold, and what is left that nothing was said of. */
final class RecomputedCells {
    private static final List<String> NUMBERS = List.of("value", "lo", "hi", "bound_lo", "bound_hi", "p");

    /** A cell of the table of measures. */
    private record Place(int row, String column) {}

    private final SortedMap<String, byte[]> files;
    private final Map<ResultTable, List<List<String>>> tables = new HashMap<>();
    private final Set<Place> measures = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private List<MeasureRow> rows = List.of();
    private int cells;

    RecomputedCells(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    void of(PublishedTables published) {
        rows = published.results().measures();
        Recomputation.ALL.forEach(recomputation -> recomputation.cells(published).forEach(this::compare));
    }

    private void compare(ExpectedCell cell) {
        String file = ReproductionPackage.RESULTS + cell.table().fileName();
        cells++;
        if (cell.row() == ExpectedCell.ABSENT) {
            add(new Difference(file, 0, cell.column(), "", cell.value()));
            return;
        }
        if (cell.table() == ResultTable.MEASURES) {
            measures.add(new Place(cell.row(), cell.column()));
        }
        List<List<String>> table = tables.computeIfAbsent(cell.table(),
                of -> HashList.cells(files.getOrDefault(file, new byte[0])));
        String found = SpreadsheetCell
                .read(table.get(cell.row() + 1).get(cell.table().columns().indexOf(cell.column())));
        if (!found.equals(cell.value())) {
            add(new Difference(file, cell.row() + 2, cell.column(), found, cell.value()));
        }
    }

    private void add(Difference difference) {
        if (differences.stream().noneMatch(difference::samePlace)) {
            differences.add(difference);
        }
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    int cells() {
        return cells;
    }

    int figures() {
        return rows.size();
    }

    int recomputed() {
        return (int) IntStream.range(0, rows.size()).filter(this::figured).count();
    }

    private boolean figured(int row) {
        return measures.contains(new Place(row, rows.get(row).value() == null ? "status" : "value"));
    }

    /** Measures and columns that were not figured again, then the other tables. */
    List<NotRecomputed> others() {
        Map<NotRecomputed, Integer> counts = new TreeMap<>(Comparator.comparing(NotRecomputed::what)
                .thenComparing(NotRecomputed::reason));
        for (int i = 0; i < rows.size(); i++) {
            String measure = rows.get(i).key().measure();
            if (figured(i)) {
                List<String> left = left(i);
                if (!left.isEmpty()) {
                    counts.merge(new NotRecomputed(measure + " (" + String.join(", ", left) + ")", 0,
                            Reasons.of(measure)), 1, Integer::sum);
                }
            } else {
                counts.merge(new NotRecomputed(measure, 0, reason(rows.get(i))), 1, Integer::sum);
            }
        }
        var others = new ArrayList<NotRecomputed>();
        counts.forEach((what, figures) -> others.add(new NotRecomputed(what.what(), figures, what.reason())));
        others.addAll(otherTables());
        return others;
    }

    private List<NotRecomputed> otherTables() {
        var others = new ArrayList<NotRecomputed>();
        for (ResultTable table : ResultTable.values()) {
            byte[] bytes = files.get(ReproductionPackage.RESULTS + table.fileName());
            if (bytes != null && table != ResultTable.MEASURES && table != ResultTable.GOALS) {
                others.add(new NotRecomputed(table.fileName(), HashList.cells(bytes).size() - 1,
                        Reasons.of(table.fileName())));
            }
        }
        return others;
    }

    /** The numbers of a figure that only their hash speaks for. */
    private List<String> left(int row) {
        List<List<String>> table = tables.getOrDefault(ResultTable.MEASURES, List.of());
        return NUMBERS.stream().filter(column -> !measures.contains(new Place(row, column)))
                .filter(column -> !table.get(row + 1).get(ResultTable.MEASURES.columns().indexOf(column)).isEmpty())
                .toList();
    }

    private static String reason(MeasureRow row) {
        return row.status() == Status.SUPPRESSED
                ? Reasons.HIDDEN
                : row.value() == null ? Reasons.WITHOUT_VALUE : Reasons.of(row.key().measure());
    }
}
