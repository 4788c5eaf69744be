package no.kronsj.dashboard.edition;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;

/** The rows of a run's tables. They never change, so those that were asked for last are kept at hand. */
public final class TableRows {
    private static final int KEPT = 8;

    private final Path tables;
    private final Map<ResultTable, List<List<String>>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    TableRows(Path tables) {
        this.tables = tables;
    }

    /** The cells of each row, without the headings. */
    public synchronized List<List<String>> of(ResultTable table) {
        List<List<String>> rows = kept.get(table);
        if (rows == null) {
            rows = List.copyOf(ResultReader.cells(tables, table));
            kept.put(table, rows);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return rows;
    }
}
