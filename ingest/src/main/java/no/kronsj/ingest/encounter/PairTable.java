package no.kronsj.ingest.encounter;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;

/** A table with one encounter per row: two persons and, where it has them, when and how long. */
final class PairTable {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Consumer<Record> out;
    private final HeadedTable table;

    PairTable(InteractionSource layer, People people, ZoneId zone, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.out = out;
        this.table = HeadedTable.of(people.ledger());
    }

    void read() {
        var headings = new LayerHeadings(layer, people.ledger(), table);
        OptionalInt source = headings.required(Column.SOURCE);
        OptionalInt target = headings.required(Column.TARGET);
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        headings.noteNamed(Column.START, Column.END, Column.MINUTES);
        for (Row row : table.rows()) {
            if (table.belongs(row, layer.where())) {
                read(row, HeadedTable.cell(row, source.getAsInt()), HeadedTable.cell(row, target.getAsInt()));
            }
        }
    }

    private void read(Row row, String source, String target) {
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
        Optional<LocalDateTime> start = time(row, Column.START);
        out.accept(Encounter.of(layer, from.get(), to.get(), start.map(LocalDateTime::toString).orElse(""),
                seconds(row, start, time(row, Column.END)), people.ledger().path(), row.number()));
        people.ledger().keep(row.number());
    }

    /** As stated in minutes, but no longer than from start to end where both are known; that where nothing is stated. */
    private long seconds(Row row, Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
        String cell = table.cell(row, heading(Column.MINUTES));
        long scheduled = start.isPresent() && end.isPresent() ? between(row, start.get(), end.get()) : 0;
        if (cell.isBlank()) {
            return scheduled;
        }
        long stated = stated(row, cell);
        if (scheduled == 0 || stated <= scheduled) {
            return stated;
        }
        people.ledger().note(IssueKind.MINUTES_ABOVE_SCHEDULE, row.number(), heading(Column.MINUTES),
                "more than from start to end", "minutes, 0 or more");
        return scheduled;
    }

    private long stated(Row row, String cell) {
        OptionalLong seconds = Amount.secondsOfMinutes(cell);
        if (seconds.isEmpty()) {
            people.ledger().note(IssueKind.ANSWER_OUTSIDE_SCALE, row.number(), heading(Column.MINUTES), "no number",
                    "minutes, 0 or more");
        }
        return seconds.orElse(0);
    }

    private long between(Row row, LocalDateTime start, LocalDateTime end) {
        if (end.isBefore(start)) {
            people.ledger().note(IssueKind.DATE_UNREADABLE, row.number(), heading(Column.END),
                    "an end before the start", "an end after the start");
            return 0;
        }
        return Duration.between(start, end).toSeconds();
    }

    private Optional<LocalDateTime> time(Row row, Column column) {
        String cell = table.cell(row, heading(column));
        Optional<LocalDateTime> time = CellTime.of(cell, zone);
        if (time.isEmpty() && !cell.isBlank()) {
            people.ledger().note(IssueKind.DATE_UNREADABLE, row.number(), heading(column), "no date that can be read",
                    "yyyy-mm-dd hh:mm");
        }
        return time;
    }

    private String heading(Column column) {
        return LayerHeadings.of(layer, column);
    }
}
