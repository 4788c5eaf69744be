package no.kronsj.ingest.document;

import java.util.Optional;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.Word;

/** A table with one text per row. */
final class PassageTable {
    private final DocumentSet.Table set;
    private final FileLedger ledger;
    private final DocumentReader reader;
    private final HeadedTable table;

    PassageTable(DocumentSet.Table set, FileLedger ledger, DocumentReader reader) {
        this.set = set;
        this.ledger = ledger;
        this.reader = reader;
        this.table = HeadedTable.of(ledger);
    }

    void read() {
        if (HeadedTable.isOne(ledger, "a table of texts") && headings()) {
            table.rows().forEach(this::read);
        }
    }

    /** Without text or group nothing can be told; the other columns may be missing. */
    private boolean headings() {
        boolean complete = true;
        for (var named : set.columns().entrySet()) {
            if (table.findColumn(named.getValue()).isEmpty()) {
                ledger.note(IssueKind.HEADING_MISSING, 0, named.getValue(), "no such heading",
                        "the heading of %s, under columns:".formatted(named.getKey().word()));
                complete &= named.getKey() != DocumentSet.Column.TEXT && named.getKey() != DocumentSet.Column.GROUP;
            }
        }
        return complete;
    }

    private void read(Row row) {
        String group = CellText.tidy(cell(row, DocumentSet.Column.GROUP));
        Optional<DocumentSet.Kind> kind = set.findKind()
                .or(() -> Word.find(CellText.answer(cell(row, DocumentSet.Column.KIND)), DocumentSet.Kind.class));
        if (kind.isEmpty()) {
            ledger.note(IssueKind.ROWS_UNUSED, row.number(), heading(DocumentSet.Column.KIND), "no kind of document",
                    "definition, roadmap, feedback, presentation or note");
        } else if (reader.unknownGroup(group, kind.get())) {
            reader.noteUnknownGroup(ledger, row.number(), heading(DocumentSet.Column.GROUP));
        } else {
            String revision = cell(row, DocumentSet.Column.REVISION);
            var about = new DocumentReader.About(ledger.path() + "#" + row.number(), "", group, kind.get(),
                    revision.isEmpty() ? set.revision() : revision, CellText.tidy(cell(row, DocumentSet.Column.FROM)),
                    set.session());
            reader.write(about, PassageSplitter.cut(cell(row, DocumentSet.Column.TEXT), kind.get()));
            ledger.keep(row.number());
        }
    }

    private String cell(Row row, DocumentSet.Column column) {
        return set.findHeading(column).map(heading -> table.cell(row, heading).strip()).orElse("");
    }

    private String heading(DocumentSet.Column column) {
        return set.findHeading(column).orElse(column.word());
    }
}
