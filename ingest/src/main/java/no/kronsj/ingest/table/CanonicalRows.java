package no.kronsj.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of all canonical tables while files are being read. */
public final class CanonicalRows {
    private final Map<CanonicalTable, List<Record>> rows = new EnumMap<>(CanonicalTable.class);

    /** Adds a row to the table of its kind. */
    public void add(Record row) {
        rows.computeIfAbsent(CanonicalTable.of(row), table -> new ArrayList<>()).add(row);
    }

    /** Adds rows. */
    public void addAll(Iterable<? extends Record> more) {
        more.forEach(this::add);
    }

    /** The rows of a table, in the order in which they were added. */
    public List<Record> rows(CanonicalTable table) {
        return List.copyOf(rows.getOrDefault(table, List.of()));
    }
}
