package no.kronsj.analysis.participation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/** Who was there, session by session; a member whom no attendance list names was not there. */
public final class Presence {
    private static final double ENOUGH = 0.5;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Map<String, Map<String, Long>> secondsBySession = new TreeMap<>();
    private final Map<String, Long> neededSeconds = new HashMap<>();

    private Presence() {}

    /** The stays, added up. */
    public static Presence of(Workshop plan, SmallTables tables) {
        var presence = new Presence();
        for (Row row : tables.presence()) {
            presence.secondsBySession.computeIfAbsent(row.getString("session"), session -> new HashMap<>())
                    .merge(row.getString("person"), row.getLong("seconds"), Long::sum);
        }
        for (Session session : plan.programme()) {
            session.durationMinutes().ifPresent(minutes -> presence.neededSeconds.put(session.id(),
                    Math.round(minutes * SECONDS_PER_MINUTE * ENOUGH)));
        }
        return presence;
    }

    /** Whether any attendance is known. */
    public boolean known() {
        return !secondsBySession.isEmpty();
    }

    /** Whether a session has an attendance list with somebody on it. */
    boolean known(String session) {
        return secondsBySession.containsKey(session);
    }

    /** Whether the person was there for at least half of every session that has an attendance list. */
    public boolean stayed(String person) {
        return secondsBySession.entrySet().stream()
                .allMatch(session -> session.getValue().getOrDefault(person, 0L) >= Math
                        .max(1, neededSeconds.getOrDefault(session.getKey(), 1L)));
    }

    /** Seconds of a person in a session, or in all sessions where the session is "". */
    public long seconds(String person, String session) {
        return secondsBySession.entrySet().stream()
                .filter(entry -> session.isEmpty() || entry.getKey().equals(session))
                .mapToLong(entry -> entry.getValue().getOrDefault(person, 0L)).sum();
    }

    /** How many of the group were there at any time; empty where no attendance is known. */
    public OptionalInt present(Frame frame, String group) {
        return known()
                ? OptionalInt.of((int) frame.groups().getOrDefault(group, java.util.List.of()).stream()
                        .filter(person -> seconds(person, "") > 0).count())
                : OptionalInt.empty();
    }
}
