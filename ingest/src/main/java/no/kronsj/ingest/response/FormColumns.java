package no.kronsj.ingest.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/** Where the items of a form stand in one wide file. */
final class FormColumns {
    private final HeadedTable table;
    private final String personHeading;
    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();

    FormColumns(Instrument instrument, FileLedger file) {
        this.table = HeadedTable.of(file);
        this.personHeading = instrument.person();
        instrument.items().forEach((key, item) -> {
            List<Integer> found = columns(item);
            if (!found.isEmpty()) {
                columns.put(key, found);
            }
        });
    }

    private List<Integer> columns(Item item) {
        if (item.choice() instanceof Item.Choice.PerColumn range) {
            return table.columns(range.first(), range.last());
        }
        OptionalInt column = table.findColumn(item.heading());
        return column.isPresent() ? List.of(column.getAsInt()) : List.of();
    }

    HeadedTable table() {
        return table;
    }

    boolean has(Item item) {
        return columns.containsKey(item.id());
    }

    String person(SourceContent.Table.Row row) {
        OptionalInt column = personHeading.isEmpty() ? OptionalInt.empty() : table.findColumn(personHeading);
        return column.isPresent() ? HeadedTable.cell(row, column.getAsInt()) : "";
    }

    Map<String, List<String>> cells(SourceContent.Table.Row row) {
        var cells = new LinkedHashMap<String, List<String>>();
        columns.forEach(
                (key, found) -> cells.put(key, found.stream().map(column -> HeadedTable.cell(row, column)).toList()));
        return cells;
    }
}
