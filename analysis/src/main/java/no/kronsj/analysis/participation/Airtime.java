package no.kronsj.analysis.participation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;

/**
 * Who contributed how much, layer by layer; units are never added up. The list of members decides who counts: whoever was
 * silent is there with 0, and what somebody says in another group than their own is nobody's.
 */
public final class Airtime {
    /** All sessions together. */
    static final String WHOLE = "";

    private static final String SECONDS = "seconds";
    private static final int MILLIS_PER_SECOND = 1000;
    private static final Told NOTHING = new Told(0, 0);

    private final Frame frame;
    private final Presence presence;
    private final SortedMap<String, Layer> layers = new TreeMap<>();

    private Airtime(Frame frame, Presence presence) {
        this.frame = frame;
        this.presence = presence;
    }

    private record Place(String group, String person) {}

    /** What a person contributed in one session, and the seconds of presence where the table tells. */
    private record Told(long amount, long present) {
        Told plus(Told other) {
            return new Told(amount + other.amount, present + other.present);
        }
    }

    private record Layer(String unit, Map<Place, Map<String, Told>> people, Map<String, Set<String>> sessions,
            Set<String> timed) {
        Layer(String unit) {
            this(unit, new HashMap<>(), new HashMap<>(), new HashSet<>());
        }

        void add(Row row) {
            String group = row.getString("group_id");
            String session = row.getString("session");
            boolean present = !row.isMissing("present");
            people.computeIfAbsent(new Place(group, row.getString("person")), place -> new HashMap<>()).merge(session,
                    new Told(row.getLong("amount"), present ? row.getLong("present") : 0), Told::plus);
            sessions.computeIfAbsent(group, all -> new HashSet<>()).add(session);
            if (present) {
                timed.add(group);
            }
        }

        Told told(String group, String person, String session) {
            Map<String, Told> bySession = people.getOrDefault(new Place(group, person), Map.of());
            return session.equals(WHOLE)
                    ? bySession.values().stream().reduce(NOTHING, Told::plus)
                    : bySession.getOrDefault(session, NOTHING);
        }
    }

    /** One member: what they contributed, and how much of it could have fallen on them. */
    record Member(String person, long amount, double propensity) {}

    /** What the small tables tell. */
    public static Airtime of(SmallTables tables, Frame frame, Presence presence) {
        var airtime = new Airtime(frame, presence);
        for (Row row : tables.activity()) {
            airtime.layers.computeIfAbsent(row.getString("layer"), id -> new Layer(row.getString("unit"))).add(row);
        }
        return airtime;
    }

    SortedSet<String> allLayers() {
        return new TreeSet<>(layers.keySet());
    }

    Map<String, List<String>> groups() {
        return frame.groups();
    }

    /** The sessions that a group's contributions are told apart by; none where they are all of one. */
    SortedSet<String> sessions(String layer, String group) {
        SortedSet<String> known = new TreeSet<>(getLayer(layer).sessions().getOrDefault(group, Set.of()));
        if (known.size() < 2) {
            return new TreeSet<>();
        }
        known.remove(WHOLE);
        return known;
    }

    /**
     * The members of a group in the order of what they did, so that no figure depends on a name or a pseudonym. Presence is
     * the table's own where it tells, else that of the attendance lists; where nobody knows, all were there alike.
     */
    List<Member> members(String layer, String group, String session) {
        Layer here = getLayer(layer);
        Set<String> spoken = here.sessions().getOrDefault(group, Set.of());
        String attended = session.isEmpty() && spoken.size() == 1 ? spoken.iterator().next() : session;
        long divisor = here.unit().equals(SECONDS) ? MILLIS_PER_SECOND : 1;
        return frame.groups().getOrDefault(group, List.of()).stream().map(person -> {
            Told told = here.told(group, person, session);
            double propensity = here.timed().contains(group)
                    ? told.present()
                    : presence.known() ? presence.seconds(person, attended) : 1;
            return new Member(person, told.amount() / divisor, propensity);
        }).sorted(Comparator.comparingLong(Member::amount).thenComparingDouble(Member::propensity)).toList();
    }

    private Layer getLayer(String layer) {
        Layer known = layers.get(layer);
        if (known == null) {
            throw new IllegalStateException("nobody contributed to " + layer);
        }
        return known;
    }
}
