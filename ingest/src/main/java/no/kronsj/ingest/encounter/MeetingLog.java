package no.kronsj.ingest.encounter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.calendar.Recurrence;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.workshop.InteractionSource;

/** One-to-one meetings from a calendar: two persons, both accepted, not cancelled; everything else is set aside. */
final class MeetingLog {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Optional<Sessions.Window> window;
    private final Set<String> seen;
    private final Consumer<Record> out;
    /** Dates of a series, by id, for which an event of its own stands in the same file. */
    private final Map<String, Set<Instant>> moved = new HashMap<>();

    /** A log that knows the meetings of {@code seen} already: each of two persons may have exported the same one. */
    MeetingLog(InteractionSource layer, People people, ZoneId zone, Optional<Sessions.Window> window,
            Set<String> seen, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.window = window;
        this.seen = seen;
        this.out = out;
    }

    void read(Calendar calendar) {
        for (Calendar.Event event : calendar.events()) {
            if (event.instead() != null) {
                moved.computeIfAbsent(event.uid(), uid -> new HashSet<>()).add(event.instead().toInstant());
            }
        }
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
        } else {
            dates(event).forEach(date -> meet(event, date, first.get(), second.get()));
        }
    }

    /** The dates of a series within the programme; where there are none the event's own. */
    private List<String> dates(Calendar.Event event) {
        List<ZonedDateTime> dates = event.series() == null || window.isEmpty()
                ? List.of()
                : Recurrence.dates(event, window.get().from(), window.get().until());
        Set<Instant> elsewhere = moved.getOrDefault(event.uid(), Set.of());
        List<String> counted = dates.stream().filter(date -> !elsewhere.contains(date.toInstant())).map(this::local)
                .toList();
        return dates.isEmpty() ? List.of(event.start() == null ? "" : local(event.start())) : counted;
    }

    private void meet(Calendar.Event event, String date, String first, String second) {
        if (!seen.add(identity(event, date))) {
            people.ledger().note(IssueKind.EVENT_TWICE, event.row(), "", "an event for the second time",
                    "each event once");
        } else {
            out.accept(Encounter.of(layer, first, second, date, seconds(event), people.ledger().path(), event.row()));
            people.ledger().keep(event.row());
        }
    }

    /** One event of a series has the series' id and a start of its own; one without an id is itself. */
    private String identity(Calendar.Event event, String date) {
        boolean named = !event.uid().equals("row-" + event.row());
        return (named ? "" : people.ledger().path()) + "\n" + event.uid() + "\n" + date;
    }

    private String local(ZonedDateTime date) {
        return date.withZoneSameInstant(zone).toLocalDateTime().toString();
    }

    private static long seconds(Calendar.Event event) {
        return event.start() == null || event.end() == null
                ? 0
                : Math.max(0, Duration.between(event.start(), event.end()).toSeconds());
    }
}
