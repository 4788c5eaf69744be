package no.kronsj.ingest.encounter;

import java.util.OptionalInt;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;

/** The headings by which a layer is told in a table; those that are not there are noted on the file. */
final class LayerHeadings {
    private final InteractionSource layer;
    private final FileLedger ledger;
    private final HeadedTable table;

    LayerHeadings(InteractionSource layer, FileLedger ledger, HeadedTable table) {
        this.layer = layer;
        this.ledger = ledger;
        this.table = table;
        layer.where().keySet().stream().filter(heading -> table.findColumn(heading).isEmpty())
                .forEach(heading -> note(heading, "a heading of where:"));
    }

    /** The heading that the plan names, else the column's own word. */
    static String of(InteractionSource layer, Column column) {
        return layer.findHeading(column).orElse(column.word());
    }

    OptionalInt required(Column column) {
        OptionalInt found = table.findColumn(of(layer, column));
        if (found.isEmpty()) {
            note(of(layer, column), "the heading of %s, under columns:".formatted(column.word()));
        }
        return found;
    }

    /** Columns that may be missing, unless the plan names them. */
    void noteNamed(Column... columns) {
        for (Column column : columns) {
            if (layer.findHeading(column).isPresent()) {
                required(column);
            }
        }
    }

    private void note(String heading, String expected) {
        ledger.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", expected);
    }
}
