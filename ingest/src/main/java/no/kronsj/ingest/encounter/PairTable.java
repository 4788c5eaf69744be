package no.kronsj.ingest.encounter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;

/** A table with one encounter per row: two persons and, where it has them, when and how long. */
final class PairTable {
    private static final int SECONDS_PER_MINUTE = 60;

    private final InteractionSource layer;
    private final People people;
    private final Consumer<Record> out;
    private final HeadedTable table;

    PairTable(InteractionSource layer, People people, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.out = out;
        this.table = HeadedTable.of(people.ledger());
    }

    void read() {
        OptionalInt source = required(Column.SOURCE);
        OptionalInt target = required(Column.TARGET);
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        for (SourceContent.Table.Row row : table.rows()) {
            if (table.belongs(row, layer.where())) {
                read(row, HeadedTable.cell(row, source.getAsInt()), HeadedTable.cell(row, target.getAsInt()));
            }
        }
    }

    private void read(SourceContent.Table.Row row, String source, String target) {
        Optional<String> from = people.find(source, row.number(), heading(Column.SOURCE));
        Optional<String> to = people.find(target, row.number(), heading(Column.TARGET));
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.equals(to)) {
            people.ledger().note(IssueKind.PAIR_WITH_ONESELF, row.number(), heading(Column.TARGET),
                    "the same person twice",
                    "two different persons");
            return;
        }
        boolean swap = !layer.directed() && from.get().compareTo(to.get()) > 0;
        out.accept(new Encounter(layer.layer(), layer.use().word(), swap ? to.get() : from.get(),
                swap ? from.get() : to.get(), cell(row, Column.START), seconds(row), people.ledger().path(),
                row.number()));
        people.ledger().keep(row.number());
    }

    private long seconds(SourceContent.Table.Row row) {
        String minutes = cell(row, Column.MINUTES).strip().replace(',', '.');
        return minutes.matches("\\d{1,6}(\\.\\d{1,6})?")
                ? Math.round(Double.parseDouble(minutes) * SECONDS_PER_MINUTE)
                : 0;
    }

    private String cell(SourceContent.Table.Row row, Column column) {
        OptionalInt found = table.findColumn(heading(column));
        return found.isPresent() ? HeadedTable.cell(row, found.getAsInt()) : "";
    }

    private OptionalInt required(Column column) {
        OptionalInt found = table.findColumn(heading(column));
        if (found.isEmpty()) {
            people.ledger().note(IssueKind.HEADING_MISSING, 0, heading(column), "no such heading",
                    "the heading of %s, under columns:".formatted(column.word()));
        }
        return found;
    }

    private String heading(Column column) {
        return layer.findHeading(column).orElse(column.word());
    }
}
