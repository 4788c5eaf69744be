package no.kronsj.ingest.encounter;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;
import no.kronsj.ingest.workshop.InteractionSource.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** A table with one person per row: how much each contributed, or how long each was there. */
final class CountTable {
    private final InteractionSource layer;
    private final People people;
    private final Sessions sessions;
    private final Consumer<Record> out;
    private final HeadedTable table;
    private final Column counted;

    CountTable(InteractionSource layer, People people, Sessions sessions, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.sessions = sessions;
        this.out = out;
        this.table = HeadedTable.of(people.ledger());
        this.counted = layer.use() == Use.PRESENCE ? Column.MINUTES : Column.AMOUNT;
    }

    void read() {
        var headings = new LayerHeadings(layer, people.ledger(), table);
        OptionalInt person = headings.required(Column.PERSON);
        OptionalInt amount = headings.required(counted);
        if (person.isEmpty() || amount.isEmpty()) {
            return;
        }
        headings.noteNamed(Column.GROUP);
        OptionalInt minutes = table.findColumn(heading(Column.MINUTES));
        for (Row row : table.rows()) {
            if (table.belongs(row, layer.where())) {
                people.find(HeadedTable.cell(row, person.getAsInt()), row.number(), heading(Column.PERSON))
                        .ifPresent(known -> read(row, known, HeadedTable.cell(row, amount.getAsInt()),
                                minutes.isPresent() ? HeadedTable.cell(row, minutes.getAsInt()) : ""));
            }
        }
    }

    private void read(Row row, String person, String cell, String minutes) {
        OptionalLong amount = amount(cell);
        if (amount.isEmpty()) {
            boolean parts = counted == Column.MINUTES || layer.findUnit().filter(Unit.SECONDS::equals).isPresent();
            people.ledger().note(IssueKind.ANSWER_OUTSIDE_SCALE, row.number(), heading(counted),
                    parts ? "no number" : "no whole number",
                    parts ? "a number, 0 or more" : "a whole number, 0 or more");
            return;
        }
        String session = sessions.at(null);
        String file = people.ledger().path();
        out.accept(layer.use() == Use.PRESENCE
                ? new Presence(session, person, amount.getAsLong(), file, row.number(), "")
                : new Activity(layer.layer(), layer.findUnit().orElse(Unit.MESSAGES).word(), session,
                        group(row, person), person, amount.getAsLong(), present(minutes), null, file, row.number()));
        people.ledger().keep(row.number());
    }

    private OptionalLong amount(String cell) {
        if (counted == Column.MINUTES) {
            return Amount.secondsOfMinutes(cell);
        }
        return switch (layer.findUnit().orElse(Unit.MESSAGES)) {
            case SECONDS -> Amount.millisOfSeconds(cell);
            case MESSAGES, WORDS, EDITS -> Amount.whole(cell);
        };
    }

    /** How long somebody was there is worth knowing, but a row without it still counts. */
    private static @Nullable Long present(String minutes) {
        OptionalLong seconds = Amount.secondsOfMinutes(minutes);
        return seconds.isPresent() ? seconds.getAsLong() : null;
    }

    /** The group in which it happened where the table tells, else the person's. */
    private String group(Row row, String person) {
        String told = CellText.tidy(layer.findHeading(Column.GROUP).map(named -> table.cell(row, named)).orElse(""));
        return told.isEmpty() ? people.group(person) : told;
    }

    private String heading(Column column) {
        return LayerHeadings.of(layer, column);
    }
}
