package no.kronsj.ingest.encounter;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.workshop.InteractionSource;

/** One-to-one meetings from a calendar: two persons, both accepted, not cancelled; everything else is set aside. */
final class MeetingLog {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Set<String> seen;
    private final Consumer<Record> out;

    /** A log that knows the meetings of {@code seen} already: each of two persons may have exported the same one. */
    MeetingLog(InteractionSource layer, People people, ZoneId zone, Set<String> seen, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.seen = seen;
        this.out = out;
    }

    void read(Calendar calendar) {
        for (Calendar.Event event : calendar.events()) {
            var invited = new TreeSet<>(event.invited());
            List<String> accepted = List.copyOf(new TreeSet<>(event.accepted()));
            if (event.cancelled() || accepted.size() != 2 || invited.size() > 2) {
                String found = event.cancelled()
                        ? "a cancelled event"
                        : "%d invited, %d accepted".formatted(invited.size(), accepted.size());
                people.ledger().note(IssueKind.MEETING_NOT_BETWEEN_TWO, event.row(), "", found, "two, who accepted");
            } else {
                read(event, accepted.getFirst(), accepted.getLast());
            }
        }
    }

    private void read(Calendar.Event event, String one, String other) {
        Optional<String> first = people.find(one, event.row(), "");
        Optional<String> second = people.find(other, event.row(), "");
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        if (first.equals(second)) {
            people.ledger().note(IssueKind.PAIR_WITH_ONESELF, event.row(), "", "the same person twice",
                    "two different persons");
        } else if (!seen.add(identity(event))) {
            people.ledger().note(IssueKind.EVENT_TWICE, event.row(), "", "an event for the second time",
                    "each event once");
        } else {
            out.accept(Encounter.of(layer, first.get(), second.get(), start(event), seconds(event),
                    people.ledger().path(), event.row()));
            people.ledger().keep(event.row());
        }
    }

    /** One event of a series has the series' id and a start of its own; one without an id is itself. */
    private String identity(Calendar.Event event) {
        boolean named = !event.uid().equals("row-" + event.row());
        return (named ? "" : people.ledger().path()) + "\n" + event.uid() + "\n" + start(event);
    }

    private String start(Calendar.Event event) {
        return event.start() == null ? "" : event.start().withZoneSameInstant(zone).toLocalDateTime().toString();
    }

    private static long seconds(Calendar.Event event) {
        return event.start() == null || event.end() == null
                ? 0
                : Math.max(0, Duration.between(event.start(), event.end()).toSeconds());
    }
}
