package no.kronsj.ingest.encounter;

import java.util.function.Consumer;

import no.kronsj.ingest.source.SourceContent.Attendance;

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
        for (Attendance.Join join : attendance.joins()) {
            people.findSpeaker(join.name(), join.email(), join.row()).ifPresent(person -> {
                out.accept(new Presence(sessions.at(join.start()), person, join.seconds(), people.ledger().path(),
                        join.row()));
                people.ledger().keep(join.row());
            });
        }
    }
}
