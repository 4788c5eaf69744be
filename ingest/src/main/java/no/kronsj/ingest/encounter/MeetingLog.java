package no.kronsj.ingest.encounter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent.Calendar;
import no.kronsj.ingest.workshop.InteractionSource;

/** One-to-one meetings from a calendar: two persons, both accepted, not cancelled; everything else is set aside. */
final class MeetingLog {
    private final InteractionSource layer;
    private final People people;
    private final Consumer<Record> out;

    MeetingLog(InteractionSource layer, People people, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.out = out;
    }

    void read(Calendar calendar) {
        for (Calendar.Event event : calendar.events()) {
            List<String> accepted = new ArrayList<>(new TreeSet<>(event.accepted()));
            if (event.cancelled() || accepted.size() != 2 || new TreeSet<>(event.invited()).size() > 2) {
                String found = event.cancelled()
                        ? "a cancelled event"
                        : "an event that %d accepted".formatted(accepted.size());
                people.ledger().note(IssueKind.MEETING_NOT_BETWEEN_TWO, event.row(), "", found, "two who accepted");
                continue;
            }
            List<String> both = accepted.stream().flatMap(address -> people.find(address, event.row(), "").stream())
                    .sorted(Comparator.naturalOrder()).distinct().toList();
            if (both.size() == 2) {
                out.accept(new Encounter(layer.layer(), layer.use().word(), both.get(0), both.get(1), start(event),
                        seconds(event), people.ledger().path(), event.row()));
                people.ledger().keep(event.row());
            }
        }
    }

    private static String start(Calendar.Event event) {
        return event.start() == null ? "" : event.start().toLocalDateTime().toString();
    }

    private static long seconds(Calendar.Event event) {
        return event.start() == null || event.end() == null
                ? 0
                : Math.max(0, Duration.between(event.start(), event.end()).toSeconds());
    }
}
