package no.kronsj.ingest.encounter;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.workshop.InteractionSource;

/**
 * Who was in the same group at the same time, by an attendance list: one encounter for each two of a group whose stays
 * overlap, as long as they overlap. The group is the room's where the file's name tells it, else that of the register;
 * whoever has none meets nobody here, and a stay without a time is set aside.
 */
final class TogetherLog {
    private final InteractionSource layer;
    private final People people;
    private final Consumer<Record> out;

    TogetherLog(InteractionSource layer, People people, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.out = out;
    }

    /** A stretch of time in which a person was there. */
    private record Stay(LocalDateTime start, LocalDateTime end, int row) {}

    void read(Attendance attendance, String room) {
        var groups = new TreeMap<String, TreeMap<String, List<Stay>>>();
        for (int i = 0; i < attendance.joins().size(); i++) {
            Attendance.Join join = attendance.joins().get(i);
            LocalDateTime start = join.start();
            Optional<String> person = people.findSpeaker(join.name(), join.email(), i, join.row());
            if (person.isPresent() && start != null) {
                String group = room.isEmpty() ? people.group(person.get()) : room;
                groups.computeIfAbsent(group, of -> new TreeMap<>())
                        .computeIfAbsent(person.get(), of -> new ArrayList<>())
                        .add(new Stay(start, start.plusSeconds(join.seconds()), join.row()));
                people.ledger().keepEntry(i);
            }
        }
        groups.remove("");
        groups.values().forEach(this::together);
    }

    private void together(Map<String, List<Stay>> stays) {
        stays.replaceAll((person, own) -> joined(own));
        stays.forEach((one, own) -> stays.forEach((other, others) -> {
            if (one.compareTo(other) < 0) {
                meet(one, own, other, others);
            }
        }));
    }

    /** Somebody who was there on two devices was there once. */
    private static List<Stay> joined(List<Stay> stays) {
        var joined = new ArrayList<Stay>();
        for (Stay stay : stays.stream().sorted(Comparator.comparing(Stay::start)).toList()) {
            Stay last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || stay.start().isAfter(last.end())) {
                joined.add(stay);
            } else if (stay.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new Stay(last.start(), stay.end(), last.row()));
            }
        }
        return joined;
    }

    private void meet(String one, List<Stay> own, String other, List<Stay> others) {
        long seconds = 0;
        Stay first = null;
        for (Stay stay : own) {
            for (Stay with : others) {
                LocalDateTime start = stay.start().isAfter(with.start()) ? stay.start() : with.start();
                LocalDateTime end = stay.end().isBefore(with.end()) ? stay.end() : with.end();
                if (start.isBefore(end)) {
                    seconds += Duration.between(start, end).toSeconds();
                    first = first == null ? new Stay(start, end, stay.row()) : first;
                }
            }
        }
        if (first != null) {
            out.accept(Encounter.of(layer, one, other, first.start().toString(), seconds, people.ledger().path(),
                    first.row()));
        }
    }
}
