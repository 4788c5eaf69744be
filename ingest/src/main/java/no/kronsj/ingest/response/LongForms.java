package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.response.FilledForm.Answer;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/** Forms from a file with one row per answer. */
final class LongForms {
    private final Instrument instrument;
    private final Instrument.Layout layout;
    private final Map<String, String> keyByHeading = new LinkedHashMap<>();
    private final Map<String, Open> forms = new LinkedHashMap<>();

    LongForms(Instrument instrument, Instrument.Layout layout) {
        this.instrument = instrument;
        this.layout = layout;
        for (Item item : instrument.items().values()) {
            keyByHeading.put(CellText.answer(item.heading()), item.id());
        }
    }

    /** A form that further rows may belong to. */
    private record Open(String who, Map<String, Answer> answers) {
        FilledForm form() {
            var rows = new LinkedHashMap<FileLedger, List<Integer>>();
            answers.values().forEach(answer -> rows.computeIfAbsent(answer.file(), first -> new ArrayList<>())
                    .add(answer.row()));
            Answer first = answers.values().iterator().next();
            return new FilledForm(first.file(), first.row(), rows, who, Map.of(), answers);
        }
    }

    List<FilledForm> forms(List<FileLedger> files) {
        files.forEach(this::read);
        return forms.values().stream().map(Open::form).toList();
    }

    private void read(FileLedger file) {
        HeadedTable table = HeadedTable.of(file);
        OptionalInt item = column(file, table, layout.item());
        OptionalInt score = column(file, table, layout.score());
        OptionalInt person = layout.person().isEmpty() ? OptionalInt.empty() : column(file, table, layout.person());
        instrument.where().keySet().forEach(heading -> column(file, table, heading));
        if (item.isEmpty() || score.isEmpty()) {
            return;
        }
        for (Row row : table.rows()) {
            String key = keyByHeading.get(CellText.answer(HeadedTable.cell(row, item.getAsInt())));
            if (key != null && table.belongs(row, instrument.where())) {
                String who = person.isPresent() ? HeadedTable.cell(row, person.getAsInt()) : "";
                add(who, key, new Answer(file, row.number(), List.of(HeadedTable.cell(row, score.getAsInt()))));
            }
        }
    }

    /** Of two answers to one item the last counts. */
    private void add(String who, String key, Answer answer) {
        String known = CellText.answer(who);
        String form = known.isEmpty() ? answer.file().path() + "#" + answer.row() : known;
        Answer earlier = forms.computeIfAbsent(form, first -> new Open(who, new LinkedHashMap<>())).answers.put(key,
                answer);
        if (earlier != null) {
            earlier.note(IssueKind.RESPONSE_TWICE, layout.item(), "an item that is answered again", "each item once");
        }
    }

    private static OptionalInt column(FileLedger file, HeadedTable table, String heading) {
        OptionalInt column = table.findColumn(heading);
        if (column.isEmpty()) {
            file.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", "a heading of layout: or where:");
        }
        return column;
    }
}
