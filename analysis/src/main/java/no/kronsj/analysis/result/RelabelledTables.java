package no.kronsj.analysis.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Result tables under other labels, their rows in the order of these. */
public final class RelabelledTables {
    private static final Comparator<List<String>> BY_CELLS = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private RelabelledTables() {}

    /** Copies the tables of a folder into another; one in which a label changed is sorted, so that its order tells nothing. */
    public static void copy(Path from, Path to, UnaryOperator<String> label) {
        for (ResultTable table : ResultTable.values()) {
            if (Files.exists(from.resolve(table.fileName()))) {
                List<List<String>> rows = Csv.cells(from, table);
                List<List<String>> relabelled = rows.stream().map(row -> row.stream().map(label).toList()).toList();
                Csv.write(to, table,
                        relabelled.equals(rows) ? rows : relabelled.stream().sorted(BY_CELLS).toList());
            }
        }
    }
}
