package no.kronsj.ingest.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import no.kronsj.ingest.sample.Meeting.Fate;

/**
 * Who asked whom for a 1:1 meeting. Only people of different groups may meet; they choose their own county far more often
 * than chance would. Plans are drawn until the planted number of people has two new partners.
 */
record MeetingPlan(List<Meeting> meetings) {
    private static final int MET_TWICE = 2;
    private static final int MOST_PARTNERS = 4;
    private static final double OWN_COUNTY = 30;
    private static final double KNOWN_BEFORE = 0.15;
    private static final int ATTEMPTS = 5_000;
    private static final int LEAST_ANSWERED = 39;
    private static final List<Fate> NOT_HELD = List.of(Fate.CANCELLED, Fate.CANCELLED, Fate.CANCELLED, Fate.CANCELLED,
            Fate.CANCELLED, Fate.CANCELLED, Fate.CANCELLED, Fate.CANCELLED, Fate.DECLINED, Fate.DECLINED,
            Fate.DECLINED, Fate.TENTATIVE, Fate.TENTATIVE, Fate.UNANSWERED, Fate.UNANSWERED);

    private record Pair(SamplePerson a, SamplePerson b, double urge) {}

    static MeetingPlan draw(SampleEdition edition, Acquaintances acquaintances, List<SamplePerson> dropouts) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RandomGenerator random = Chance.of("meetings " + attempt);
            var wishes = wishes(edition, acquaintances, dropouts, random);
            var held = choose(wishes, Planted.MEETINGS - MET_TWICE);
            long contented = edition.people().stream().filter(p -> newPartners(p, held, acquaintances) >= 2).count();
            long answered = edition.people().stream()
                    .filter(p -> acquaintances.answered(p) && newPartners(p, held, acquaintances) >= 2).count();
            if (contented == Planted.WITH_TWO_NEW_PARTNERS && answered >= LEAST_ANSWERED) {
                wishes.removeAll(held);
                return new MeetingPlan(schedule(held, wishes, random));
            }
        }
        throw new IllegalStateException("no plan has the planted number of new partners");
    }

    /** All pairs that may meet, the most wanted first: weighted drawing without replacement. */
    private static List<Pair> wishes(SampleEdition edition, Acquaintances acquaintances, List<SamplePerson> dropouts,
            RandomGenerator random) {
        var wishes = new ArrayList<Pair>();
        for (SamplePerson a : edition.people()) {
            for (SamplePerson b : edition.people()) {
                if (a.email().compareTo(b.email()) < 0 && !a.group().equals(b.group()) && !dropouts.contains(a)
                        && !dropouts.contains(b)) {
                    double weight = (a.neighbourOf(b) ? OWN_COUNTY : 1)
                            * (acquaintances.known(a, b) ? KNOWN_BEFORE : 1);
                    wishes.add(new Pair(a, b, Math.log(1 - random.nextDouble()) / weight));
                }
            }
        }
        wishes.sort(Comparator.comparingDouble(Pair::urge).reversed());
        return wishes;
    }

    private static List<Pair> choose(List<Pair> wishes, int count) {
        var chosen = new ArrayList<Pair>();
        for (Pair pair : wishes) {
            if (chosen.size() < count && partners(pair.a, chosen) < MOST_PARTNERS
                    && partners(pair.b, chosen) < MOST_PARTNERS) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static long partners(SamplePerson person, List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.a.equals(person) || pair.b.equals(person)).count();
    }

    private static long newPartners(SamplePerson person, List<Pair> pairs, Acquaintances acquaintances) {
        return pairs.stream().filter(pair -> pair.a.equals(person) || pair.b.equals(person))
                .filter(pair -> !acquaintances.known(pair.a, pair.b)).count();
    }

    private static List<Meeting> schedule(List<Pair> held, List<Pair> others, RandomGenerator random) {
        var slots = new MeetingSlots(random);
        var meetings = new ArrayList<Meeting>();
        for (Pair pair : held) {
            meetings.add(slots.place(asking(pair, random), Fate.HELD));
        }
        for (Pair pair : held.subList(0, MET_TWICE)) {
            meetings.add(slots.place(asking(pair, random), Fate.HELD));
        }
        for (int i = 0; i < NOT_HELD.size(); i++) {
            meetings.add(slots.place(asking(others.get(i), random), NOT_HELD.get(i)));
        }
        meetings.add(slots.place(threeOf(others.subList(NOT_HELD.size(), others.size())), Fate.HELD));
        meetings.sort(Comparator.comparing(Meeting::start)
                .thenComparing(meeting -> meeting.people().getFirst().email()));
        return meetings;
    }

    private static List<SamplePerson> asking(Pair pair, RandomGenerator random) {
        return random.nextBoolean() ? List.of(pair.a, pair.b) : List.of(pair.b, pair.a);
    }

    private static List<SamplePerson> threeOf(List<Pair> pairs) {
        Pair first = pairs.getFirst();
        for (Pair pair : pairs) {
            if (pair.a.equals(first.a) && !pair.b.equals(first.b) && !pair.b.group().equals(first.b.group())) {
                return List.of(first.a, first.b, pair.b);
            }
        }
        throw new IllegalStateException("nobody for a meeting of three");
    }

    boolean met(SamplePerson a, SamplePerson b) {
        return meetings.stream().anyMatch(meeting -> meeting.counts() && meeting.between(a, b));
    }

    /** Nobody is in two meetings at a time. */
    private static final class MeetingSlots {
        private static final List<Integer> DAYS = List.of(22, 23, 24, 27, 28, 29, 30);
        private static final List<Integer> MINUTES = List.of(20, 20, 25, 30);
        private static final int SLOTS_A_DAY = 5;
        private final RandomGenerator random;
        private final Set<String> taken = new HashSet<>();

        MeetingSlots(RandomGenerator random) {
            this.random = random;
        }

        Meeting place(List<SamplePerson> people, Fate fate) {
            while (true) {
                LocalDateTime start = LocalDateTime.of(2021, 9, DAYS.get(random.nextInt(DAYS.size())), 13, 15)
                        .plusMinutes(30L * random.nextInt(SLOTS_A_DAY));
                if (people.stream().noneMatch(person -> taken.contains(start + person.email()))) {
                    people.forEach(person -> taken.add(start + person.email()));
                    return new Meeting(people, start, MINUTES.get(random.nextInt(MINUTES.size())), fate);
                }
            }
        }
    }
}
