package no.kronsj.ingest.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import no.kronsj.ingest.folder.Codebook;
import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Workshop;

/** Where the items of a form stand in one wide file. */
final class FormColumns {
    /** How tools mark an option's own column; the option's name is then the heading. */
    private static final Set<String> TICKED = Set.of("1", "x", "true", "yes", "y", "ja");
    private static final Set<String> NOT_TICKED = Set.of("0", "false", "no", "n", "nei");

    private final Workshop plan;
    private final Instrument instrument;
    private final FileLedger file;
    private final HeadedTable table;
    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
    private final Map<Integer, String> optionByTickedColumn = new LinkedHashMap<>();

    FormColumns(Workshop plan, Instrument instrument, FileLedger file, Codebook codebook) {
        this.plan = plan;
        this.instrument = instrument;
        this.file = file;
        this.table = HeadedTable.of(file, codebook);
        instrument.items().forEach((key, item) -> {
            List<Integer> found = columns(item);
            if (!found.isEmpty()) {
                columns.put(key, found);
                noteDoubts(item, found.getFirst());
            }
        });
    }

    private void noteDoubts(Item item, int column) {
        switch (item.choice()) {
            case Item.Choice.One one -> UnexplainedCodes.note(plan, item, column, table, file);
            case Item.Choice.Separated several -> DoubtfulOptions.note(several.separator(), column, table, file);
            case Item.Choice.PerColumn perColumn -> {
            } // one option in a cell
        }
    }

    private List<Integer> columns(Item item) {
        if (item.choice() instanceof Item.Choice.PerColumn range) {
            List<Integer> found = table.columns(range.first(), range.last());
            Map<Integer, String> names = OptionNames.of(table, found);
            found.stream().filter(this::holdsTicks)
                    .forEach(column -> optionByTickedColumn.put(column, names.getOrDefault(column, "")));
            return found;
        }
        OptionalInt column = table.findColumn(item.heading());
        return column.isPresent() ? List.of(column.getAsInt()) : List.of();
    }

    private boolean holdsTicks(int column) {
        return !table.heading(column).isEmpty() && table.rows().stream().map(row -> HeadedTable.cell(row, column))
                .filter(cell -> plan.findMissing(cell).isEmpty()).map(CellText::answer)
                .allMatch(cell -> TICKED.contains(cell) || NOT_TICKED.contains(cell));
    }

    HeadedTable table() {
        return table;
    }

    FileLedger file() {
        return file;
    }

    boolean has(Item item) {
        return columns.containsKey(item.id());
    }

    FilledForm form(SourceContent.Table.Row row) {
        var answers = new LinkedHashMap<String, FilledForm.Answer>();
        columns.forEach((key, found) -> answers.put(key, new FilledForm.Answer(file, row.number(),
                cells(key, row, found), table.labels(found.getFirst()))));
        var attributes = new LinkedHashMap<String, String>();
        instrument.attributes().forEach((key, heading) -> attributes.put(key, table.cell(row, heading)));
        String person = instrument.person().isEmpty() ? "" : table.cell(row, instrument.person());
        return new FilledForm(file, row.number(), Map.of(file, List.of(row.number())), person, attributes, answers);
    }

    private List<String> cells(String key, SourceContent.Table.Row row, List<Integer> found) {
        Item item = Objects.requireNonNull(instrument.items().get(key));
        if (item.choice() instanceof Item.Choice.Separated) {
            return List.of(HeadedTable.cell(row, found.getFirst()));
        }
        return found.stream().map(column -> cell(item, row, column)).toList();
    }

    /** What the cell says by itself goes before what its code means. */
    private String cell(Item item, SourceContent.Table.Row row, int column) {
        String cell = ticked(row, column);
        if (table.labels(column).isEmpty() || item.position(cell).isPresent() || plan.findMissing(cell).isPresent()) {
            return cell;
        }
        return table.labels(column).getOrDefault(CellText.answer(cell), cell);
    }

    private String ticked(SourceContent.Table.Row row, int column) {
        String cell = HeadedTable.cell(row, column);
        String option = optionByTickedColumn.get(column);
        if (option == null || plan.findMissing(cell).isPresent()) {
            return cell;
        }
        return TICKED.contains(CellText.answer(cell)) ? option : "";
    }
}
