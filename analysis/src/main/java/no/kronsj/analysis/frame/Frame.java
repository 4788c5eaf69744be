package no.kronsj.analysis.frame;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;

/**
 * The people of the workshop.
 *
 * @param people  how many were admitted; empty where nobody knows
 * @param members the pseudonyms of each group, sorted; only where there is a register
 */
public record Frame(OptionalInt people, SortedMap<String, List<String>> members) {

    /** The frame as the plan and the register give it. */
    public static Frame of(Workshop plan, SmallTables tables) {
        var members = new TreeMap<String, TreeSet<String>>();
        for (Row row : tables.persons()) {
            members.computeIfAbsent(row.getString("group_id"), group -> new TreeSet<>()).add(row.getString("person"));
        }
        OptionalInt people = switch (plan.participants()) {
            case Participants.Register register -> OptionalInt.of(tables.persons().rowCount());
            case Participants.FrameOnly only -> OptionalInt.of(only.frame());
            case Participants.Unknown unknown -> OptionalInt.empty();
        };
        var sorted = new TreeMap<String, List<String>>();
        members.forEach((group, persons) -> sorted.put(group, List.copyOf(persons)));
        return new Frame(people, sorted);
    }

    /** The groups that have a name, with their members. */
    public Map<String, List<String>> groups() {
        var groups = new TreeMap<>(members);
        groups.remove("");
        return groups;
    }

    /** Everybody, sorted. */
    public List<String> everybody() {
        return members.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** How many belong to a group; empty where nobody knows. */
    public OptionalInt people(String group) {
        List<String> known = members.get(group);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.size());
    }

    /** At least as many as answered: a frame smaller than its answers is a mistake in the register. */
    public static int atLeast(OptionalInt people, int answers) {
        return Math.max(people.orElse(answers), answers);
    }

    /** What a reader must know of the frame of so many answers; "" where it is known and large enough. */
    public static String note(OptionalInt people, int answers) {
        if (people.isEmpty()) {
            return "FRAME-UNKNOWN";
        }
        return people.getAsInt() < answers ? "FRAME-TOO-SMALL" : "";
    }
}
