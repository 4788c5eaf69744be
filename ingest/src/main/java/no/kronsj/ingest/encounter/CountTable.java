package no.kronsj.ingest.encounter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;
import no.kronsj.ingest.workshop.InteractionSource.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** A table with one person per row: how much each contributed, or how long each was there. */
final class CountTable {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MILLIS_PER_SECOND = 1000;

    private final InteractionSource layer;
    private final People people;
    private final Sessions sessions;
    private final Consumer<Record> out;
    private final HeadedTable table;

    CountTable(InteractionSource layer, People people, Sessions sessions, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.sessions = sessions;
        this.out = out;
        this.table = HeadedTable.of(people.ledger());
    }

    void read() {
        OptionalInt person = column(Column.PERSON);
        OptionalInt amount = column(layer.use() == Use.PRESENCE ? Column.MINUTES : Column.AMOUNT);
        if (person.isEmpty() || amount.isEmpty()) {
            people.ledger().note(IssueKind.HEADING_MISSING, 0,
                    heading(person.isEmpty() ? Column.PERSON : Column.AMOUNT),
                    "no such heading", "a heading named under columns:");
            return;
        }
        for (SourceContent.Table.Row row : table.rows()) {
            if (table.belongs(row, layer.where())) {
                Optional<String> known = people.find(HeadedTable.cell(row, person.getAsInt()), row.number(),
                        heading(Column.PERSON));
                known.ifPresent(someone -> read(row, someone, HeadedTable.cell(row, amount.getAsInt()).strip()));
            }
        }
    }

    private void read(SourceContent.Table.Row row, String person, String amount) {
        if (!amount.matches("\\d{1,9}")) {
            people.ledger().note(IssueKind.ANSWER_OUTSIDE_SCALE, row.number(), heading(Column.AMOUNT),
                    "no whole number",
                    "a whole number, 0 or more");
            return;
        }
        long number = Long.parseLong(amount);
        String session = sessions.at(null);
        if (layer.use() == Use.PRESENCE) {
            out.accept(
                    new Presence(session, person, number * SECONDS_PER_MINUTE, people.ledger().path(), row.number()));
        } else {
            Unit unit = layer.findUnit().orElse(Unit.MESSAGES);
            long stored = unit == Unit.SECONDS ? number * MILLIS_PER_SECOND : number;
            out.accept(new Activity(layer.layer(), unit.word(), session, people.group(person), person, stored,
                    people.ledger().path(), row.number()));
        }
        people.ledger().keep(row.number());
    }

    private OptionalInt column(Column column) {
        return table.findColumn(heading(column));
    }

    private String heading(Column column) {
        return layer.findHeading(column).orElse(column.word());
    }
}
