package no.kronsj.ingest.encounter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import no.kronsj.ingest.source.content.SourceContent.Attendance;

/** Stays from an attendance list. */
final class StayLog {
    private final People people;
    private final Sessions sessions;
    private final Consumer<Record> out;

    StayLog(People people, Sessions sessions, Consumer<Record> out) {
        this.people = people;
        this.sessions = sessions;
        this.out = out;
    }

    void read(Attendance attendance) {
        List<Attendance.Join> joins = attendance.joins();
        for (int i = 0; i < joins.size(); i++) {
            Attendance.Join join = joins.get(i);
            Optional<String> known = people.findSpeaker(join.name(), join.email(), i, join.row());
            if (known.isPresent()) {
                out.accept(new Presence(sessions.at(join.start()), known.get(), join.seconds(),
                        people.ledger().path(), join.row(), join.start() == null ? "" : join.start().toString()));
                people.ledger().keepEntry(i);
            }
        }
    }
}
