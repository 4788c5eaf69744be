package no.kronsj.analysis.privacy.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two people of different groups, both below the minimum cell, alike but for what they answered. */
record Exchange(InventedWorkshop workshop, Participant one, Participant other) {

    /** Two such people of a workshop. */
    static Optional<Exchange> find(InventedWorkshop workshop, int minimumCell) {
        Map<String, Long> members = workshop.people().stream().filter(person -> !person.group().isEmpty())
                .collect(Collectors.groupingBy(Participant::group, Collectors.counting()));
        List<Participant> hidden = workshop.people().stream()
                .filter(person -> members.getOrDefault(person.group(), 0L) < minimumCell)
                .filter(person -> members.containsKey(person.group())).toList();
        return hidden.stream().flatMap(one -> hidden.stream().filter(other -> alike(one, other))
                .map(other -> new Exchange(workshop, one, other))).findFirst();
    }

    /** Of one role, with answers to the same items, but not the same answers. */
    private static boolean alike(Participant one, Participant other) {
        return !one.group().equals(other.group()) && one.role().equals(other.role())
                && answered(one).equals(answered(other)) && !one.answers().equals(other.answers());
    }

    private static Map<String, Boolean> answered(Participant person) {
        return person.answers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue() > 0));
    }

    /** The workshop in which each of the two has the other's answers. */
    InventedWorkshop done() {
        return workshop.with(workshop.people().stream().map(person -> person.equals(one)
                ? answering(one, other.answers())
                : person.equals(other) ? answering(other, one.answers()) : person).toList());
    }

    /** Everybody, of whom those who chose the lowest level now chose the highest, and so on; a blank stays one. */
    static List<Participant> turnedRound(List<Participant> people) {
        return people.stream().map(person -> {
            Map<String, Integer> turned = new TreeMap<>();
            person.answers().forEach((item, level) -> turned.put(item,
                    level == 0 ? 0 : InventedPlan.LEVELS + 1 - level));
            return answering(person, turned);
        }).toList();
    }

    private static Participant answering(Participant person, Map<String, Integer> answers) {
        return new Participant(person.id(), person.group(), person.role(), answers, person.days());
    }
}
