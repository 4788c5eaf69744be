package no.kronsj.ingest.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Who said before the workshop that they knew whom: colleagues always, neighbours in the county at times, others seldom. A
 * few forget somebody, so that some pairs are named from one side only.
 */
record Acquaintances(Map<SamplePerson, List<SamplePerson>> named) {
    private static final double IN_COUNTY = 0.2;
    private static final double ELSEWHERE = 0.015;
    private static final double REMEMBERED = 0.92;

    static Acquaintances draw(SampleEdition edition, List<SamplePerson> respondents) {
        RandomGenerator random = Chance.of("acquaintances");
        var known = new HashMap<SamplePerson, List<SamplePerson>>();
        edition.people().forEach(person -> known.put(person, new ArrayList<>()));
        for (SamplePerson a : edition.people()) {
            for (SamplePerson b : edition.people()) {
                if (a.email().compareTo(b.email()) < 0 && random.nextDouble() < chance(a, b)) {
                    meet(known, a, b);
                }
            }
        }
        for (SamplePerson lonely : edition.people()) {
            if (getKnown(known, lonely).isEmpty()) {
                meet(known, lonely, Chance.shuffled(edition.people().stream()
                        .filter(other -> !other.equals(lonely)).toList(), random).getFirst());
            }
        }
        var named = new HashMap<SamplePerson, List<SamplePerson>>();
        for (SamplePerson person : edition.people()) {
            var remembered = getKnown(known, person).stream().filter(other -> random.nextDouble() < REMEMBERED)
                    .toList();
            if (respondents.contains(person)) {
                named.put(person, remembered.isEmpty() ? getKnown(known, person) : remembered);
            }
        }
        return new Acquaintances(named);
    }

    private static double chance(SamplePerson a, SamplePerson b) {
        return a.municipality().equals(b.municipality()) ? 1 : a.neighbourOf(b) ? IN_COUNTY : ELSEWHERE;
    }

    private static void meet(Map<SamplePerson, List<SamplePerson>> known, SamplePerson a, SamplePerson b) {
        getKnown(known, a).add(b);
        getKnown(known, b).add(a);
    }

    private static List<SamplePerson> getKnown(Map<SamplePerson, List<SamplePerson>> known, SamplePerson person) {
        return known.computeIfAbsent(person, p -> new ArrayList<>());
    }

    List<SamplePerson> namedBy(SamplePerson person) {
        return named.getOrDefault(person, List.of());
    }

    /** Whether either of them said so. */
    boolean known(SamplePerson a, SamplePerson b) {
        return namedBy(a).contains(b) || namedBy(b).contains(a);
    }

    boolean answered(SamplePerson person) {
        return named.containsKey(person);
    }
}
