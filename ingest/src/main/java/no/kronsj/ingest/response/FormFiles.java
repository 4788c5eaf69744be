package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/** The filled-in forms of an instrument, from one file or several, wide or long. */
final class FormFiles {
    private final SourceFolder folder;

    FormFiles(SourceFolder folder) {
        this.folder = folder;
    }

    List<FilledForm> forms(Instrument instrument) {
        var files = new ArrayList<FileLedger>();
        instrument.files().forEach(pattern -> folder.matches(pattern)
                .forEach(match -> files.add(folder.open(match.path(), instrument.format(), instrument.sheet()))));
        files.removeIf(FormFiles::notATable);
        if (instrument.findLayout().isPresent()) {
            return new LongForms(instrument, instrument.findLayout().get()).forms(files);
        }
        return switch (instrument.join()) {
            case Instrument.Join.Appended appended -> appended(instrument, files);
            case Instrument.Join.ByRow byRow -> sideBySide(instrument, files, "");
            case Instrument.Join.ByHeading byHeading -> sideBySide(instrument, files, byHeading.heading());
        };
    }

    private static boolean notATable(FileLedger file) {
        boolean other = !(file.readout().content() instanceof SourceContent.Table);
        if (other) {
            file.note(IssueKind.FILE_NOT_A_TABLE, 0, "", file.readout().format().id(), "a table of answers");
        }
        return other;
    }

    private static List<FilledForm> appended(Instrument instrument, List<FileLedger> files) {
        var forms = new ArrayList<FilledForm>();
        for (FileLedger file : files) {
            var columns = new FormColumns(instrument, file);
            for (SourceContent.Table.Row row : columns.table().rows()) {
                if (columns.table().belongs(row, instrument.where())) {
                    forms.add(
                            new FilledForm(file, row.number(), Map.of(file, List.of(row.number())), columns.person(row),
                                    columns.cells(row), "", ""));
                }
            }
        }
        columnsSomewhere(instrument, files);
        return forms;
    }

    /** The n-th rows, or the rows with the same value under the heading, are one form; the first file leads. */
    private static List<FilledForm> sideBySide(Instrument instrument, List<FileLedger> files, String heading) {
        Map<String, FilledForm> forms = new LinkedHashMap<>();
        for (FileLedger file : files) {
            var columns = new FormColumns(instrument, file);
            OptionalInt joined = columns.table().findColumn(heading);
            int position = 0;
            for (SourceContent.Table.Row row : columns.table().rows()) {
                position++;
                String key = heading.isEmpty()
                        ? "" + position
                        : CellText.answer(joined.isPresent() ? HeadedTable.cell(row, joined.getAsInt()) : "");
                forms.merge(key, form(columns, file, row), FormFiles::beside);
            }
        }
        columnsSomewhere(instrument, files);
        return new ArrayList<>(forms.values());
    }

    private static FilledForm form(FormColumns columns, FileLedger file, SourceContent.Table.Row row) {
        return new FilledForm(file, row.number(), Map.of(file, List.of(row.number())), columns.person(row),
                columns.cells(row), "", "");
    }

    private static FilledForm beside(FilledForm first, FilledForm second) {
        var rows = new LinkedHashMap<>(first.keptRows());
        second.keptRows().forEach((file, more) -> rows.merge(file, more, (a, b) -> {
            var both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }));
        var cells = new HashMap<>(second.cells());
        cells.putAll(first.cells());
        String person = first.personCell().isEmpty() ? second.personCell() : first.personCell();
        return new FilledForm(first.ledger(), first.row(), rows, person, cells, "", "");
    }

    /** A heading that no file of the instrument has is noted once, on the first file. */
    private static void columnsSomewhere(Instrument instrument, List<FileLedger> files) {
        if (files.isEmpty()) {
            return;
        }
        List<FormColumns> all = files.stream().map(file -> new FormColumns(instrument, file)).toList();
        for (Item item : instrument.items().values()) {
            if (all.stream().noneMatch(columns -> columns.has(item))) {
                files.get(0).note(IssueKind.HEADING_MISSING, 0, item.heading(), "no such heading",
                        "the heading of item " + item.id());
            }
        }
        String person = instrument.person();
        if (!person.isEmpty() && all.stream().noneMatch(columns -> columns.table().findColumn(person).isPresent())) {
            files.get(0).note(IssueKind.HEADING_MISSING, 0, person, "no such heading", "the heading of the person");
        }
    }
}
