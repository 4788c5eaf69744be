package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import no.kronsj.analysis.evaluate.InventedFigures;
import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Workshop;

/** A small workshop drawn from a seed: people in groups, what they answered, when they were there, and whom they talked to. */
record InventedWorkshop(long seed, List<Participant> people, List<Talk> talks) {
    private static final int MOST_GROUPS = 6;
    private static final int MOST_MEMBERS = 12;
    private static final List<String> ROLES = List.of("planner", "politician", "engineer", "");

    /** Two people who met. */
    record Talk(String one, String other) {}

    static InventedWorkshop of(long seed) {
        var random = new Random(seed);
        var people = new ArrayList<Participant>();
        int groups = 2 + random.nextInt(MOST_GROUPS - 1);
        int roles = 2 + random.nextInt(ROLES.size() - 1);
        for (int group = 1; group <= groups; group++) {
            int members = 1 + random.nextInt(MOST_MEMBERS);
            add(people, "g" + group, members, roles, random);
        }
        if (random.nextInt(3) == 0) {
            add(people, "", 1 + random.nextInt(MOST_GROUPS), roles, random);
        }
        return new InventedWorkshop(seed, List.copyOf(people), talks(people, random));
    }

    /** Groups are often of one mind: that is what gives them away. */
    private static void add(List<Participant> people, String group, int members, int roles, Random random) {
        int favourable = random.nextInt(11);
        for (int i = 0; i < members; i++) {
            Map<String, Integer> answers = new TreeMap<>();
            for (String instrument : InventedPlan.INSTRUMENTS) {
                if (random.nextInt(10) > 0) {
                    InventedPlan.ITEMS.stream().filter(item -> item.startsWith(instrument + "."))
                            .forEach(item -> answers.put(item, answer(favourable, random)));
                }
            }
            Map<String, Boolean> days = new TreeMap<>();
            InventedPlan.DAYS.forEach(day -> days.put(day, random.nextInt(8) > 0));
            people.add(new Participant("p%03d".formatted(people.size()), group,
                    ROLES.get(Math.min(random.nextInt(roles + 2), roles) % ROLES.size()), answers, days));
        }
    }

    private static int answer(int favourable, Random random) {
        if (random.nextInt(15) == 0) {
            return 0;
        }
        return random.nextInt(10) < favourable
                ? InventedPlan.FIRST_FAVOURABLE + random.nextInt(2)
                : 1 + random.nextInt(InventedPlan.FIRST_FAVOURABLE - 1);
    }

    private static List<Talk> talks(List<Participant> people, Random random) {
        var talks = new ArrayList<Talk>();
        int often = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                if (random.nextInt(10) < often) {
                    talks.add(new Talk(people.get(i).id(), people.get(j).id()));
                }
            }
        }
        return List.copyOf(talks);
    }

    /** The groups with a name, in order, and "" where somebody belongs to none. */
    List<String> groups() {
        return people.stream().map(Participant::group).distinct().sorted().toList();
    }

    /** The same workshop after some more people filled in their forms, or fewer. */
    InventedWorkshop with(List<Participant> others) {
        return new InventedWorkshop(seed, List.copyOf(others), talks);
    }

    /** All tables before disclosure control. */
    Results restricted(Workshop plan) {
        return InventedFigures.of(plan, new InventedTables(this).tables());
    }
}
