package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/** Forms from a file with one row per answer. */
final class LongForms {
    private final Instrument instrument;
    private final Instrument.Layout layout;
    private final Map<String, String> keyByHeading = new LinkedHashMap<>();

    LongForms(Instrument instrument, Instrument.Layout layout) {
        this.instrument = instrument;
        this.layout = layout;
        for (Item item : instrument.items().values()) {
            keyByHeading.put(CellText.answer(item.heading()), item.id());
        }
    }

    List<FilledForm> forms(List<FileLedger> files) {
        Map<String, FilledForm> forms = new LinkedHashMap<>();
        for (FileLedger file : files) {
            HeadedTable table = HeadedTable.of(file);
            OptionalInt item = column(file, table, layout.item());
            OptionalInt score = column(file, table, layout.score());
            OptionalInt person = layout.person().isEmpty() ? OptionalInt.empty() : column(file, table, layout.person());
            if (item.isEmpty() || score.isEmpty()) {
                continue;
            }
            for (SourceContent.Table.Row row : table.rows()) {
                String key = keyByHeading.get(CellText.answer(HeadedTable.cell(row, item.getAsInt())));
                if (key != null && table.belongs(row, instrument.where())) {
                    String who = person.isPresent() ? HeadedTable.cell(row, person.getAsInt()) : "";
                    add(forms, file, row, who, key, HeadedTable.cell(row, score.getAsInt()));
                }
            }
        }
        return new ArrayList<>(forms.values());
    }

    private void add(Map<String, FilledForm> forms, FileLedger file, SourceContent.Table.Row row, String who,
            String key,
            String cell) {
        String form = who.isEmpty() ? file.path() + "#" + row.number() : CellText.answer(who);
        FilledForm filled = forms.computeIfAbsent(form,
                first -> new FilledForm(file, row.number(), new LinkedHashMap<>(), who, new LinkedHashMap<>(), "", ""));
        filled.keptRows().computeIfAbsent(file, first -> new ArrayList<>()).add(row.number());
        if (filled.cells().put(key, List.of(cell)) != null) {
            file.note(IssueKind.RESPONSE_TWICE, row.number(), layout.item(), "the item for the second time",
                    "each item once");
        }
    }

    private static OptionalInt column(FileLedger file, HeadedTable table, String heading) {
        OptionalInt column = table.findColumn(heading);
        if (column.isEmpty()) {
            file.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", "a heading of the layout");
        }
        return column;
    }
}
