package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;

/** Forms whose parts stand in several files: the n-th rows, or the rows with the same value under a heading, are one. */
final class SideBySide {
    /** A row that a reader set aside for one of these still stands in the file, and the next row is not in its place. */
    private static final Set<IssueKind> ROW_LOST = Set.of(IssueKind.ROW_RAGGED, IssueKind.ROW_BROKEN,
            IssueKind.CELL_TOO_LONG, IssueKind.TABLE_TOO_LARGE, IssueKind.TABLES_SEVERAL);

    private final Instrument instrument;
    private final String heading;

    /** Forms that are joined by this heading, "" = by row. */
    SideBySide(Instrument instrument, String heading) {
        this.instrument = instrument;
        this.heading = heading;
    }

    List<FilledForm> forms(List<FormColumns> files) {
        Map<String, FilledForm> forms = new LinkedHashMap<>();
        var elsewhere = new HashSet<String>();
        for (FormColumns columns : files) {
            Map<String, Row> rows = heading.isEmpty() ? byPosition(columns, files.getFirst()) : byValue(columns);
            rows.forEach((key, row) -> {
                if (!belongs(columns, row)) {
                    elsewhere.add(key);
                }
                forms.merge(key, columns.form(row), SideBySide::beside);
            });
        }
        forms.keySet().removeAll(elsewhere);
        return new ArrayList<>(forms.values());
    }

    /** A file that lacks a heading of {@code where} leaves the choice to the others. */
    private boolean belongs(FormColumns columns, Row row) {
        var known = new LinkedHashMap<>(instrument.where());
        known.keySet().removeIf(wanted -> columns.table().findColumn(wanted).isEmpty());
        return columns.table().belongs(row, known);
    }

    private static Map<String, Row> byPosition(FormColumns columns, FormColumns first) {
        Readout readout = columns.file().readout();
        int expected = first.file().readout().rowsIn();
        if (readout.rowsIn() != expected) {
            columns.file().note(IssueKind.ROWS_APART, 0, "", readout.rowsIn() + " rows", expected + " rows");
        }
        var places = new TreeSet<Integer>();
        readout.issues().stream().filter(issue -> ROW_LOST.contains(issue.kind())).map(IngestIssue::row)
                .forEach(places::add);
        columns.table().rows().forEach(row -> places.add(row.number()));
        var placeByRow = new HashMap<Integer, Integer>();
        places.forEach(row -> placeByRow.put(row, placeByRow.size() + 1));
        var rows = new LinkedHashMap<String, Row>();
        columns.table().rows().forEach(row -> rows.put("" + placeByRow.get(row.number()), row));
        return rows;
    }

    /** Of two rows with the same value in one file the last counts; a row without one fits to nobody. */
    private Map<String, Row> byValue(FormColumns columns) {
        var rows = new LinkedHashMap<String, Row>();
        if (columns.table().findColumn(heading).isEmpty()) {
            columns.file().note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", "the heading of join:");
            return rows;
        }
        for (Row row : columns.table().rows()) {
            String value = CellText.answer(columns.table().cell(row, heading));
            if (MangledKey.isOne(value)) {
                columns.file().note(IssueKind.KEY_MANGLED, row.number(), heading, "a number with an exponent",
                        "the whole number, as the tool exports it");
                continue;
            }
            if (value.isEmpty()) {
                columns.file().note(IssueKind.PERSON_UNKNOWN, row.number(), heading, "nothing to join by",
                        "a value that stands in the other file too");
                continue;
            }
            Row earlier = rows.put(value, row);
            if (earlier != null) {
                columns.file().note(IssueKind.RESPONSE_TWICE, earlier.number(), heading,
                        "a value that stands again below", "each value once");
            }
        }
        return rows;
    }

    /** Where both files have an item, the first that says something counts. */
    private static FilledForm beside(FilledForm first, FilledForm second) {
        var rows = new LinkedHashMap<>(first.keptRows());
        rows.putAll(second.keptRows());
        var answers = new HashMap<>(second.answers());
        first.answers().forEach((item, answer) -> answers.merge(item, answer,
                (further, leading) -> leading.blank() ? further : leading));
        var attributes = new LinkedHashMap<>(first.attributes());
        second.attributes().forEach((key, value) -> attributes.merge(key, value,
                (leading, further) -> leading.isBlank() ? further : leading));
        String person = first.personCell().isBlank() ? second.personCell() : first.personCell();
        return new FilledForm(first.ledger(), first.row(), rows, person, attributes, answers);
    }
}
