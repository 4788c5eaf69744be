package no.kronsj.ingest.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Who was there on which day. Everybody comes on the first day, when the groups talk; later some stay away, but nobody who
 * writes in the chat of that day. Three drop out after the second day.
 *
 * @param absent   by day, from day 1
 * @param leftSoon by day: there, but for less than half of it
 */
record AttendancePlan(List<Set<SamplePerson>> absent, List<Set<SamplePerson>> leftSoon, List<SamplePerson> dropouts) {
    private static final int DROPOUTS = 3;
    private static final int[] SINGLE_ABSENCES = {0, 3, 2, 3};
    private static final int[] SHORT_STAYS = {0, 1, 0, 1};

    static AttendancePlan draw(SampleEdition edition) throws IOException {
        RandomGenerator random = Chance.of("attendance");
        var free = Chance.shuffled(edition.people(), random);
        free.remove(edition.named(Planted.SILENT));
        var chatters = new ArrayList<Set<String>>();
        for (int day = 1; day <= SampleEdition.DAYS; day++) {
            chatters.add(ChatExport.names(edition, day));
        }
        var dropouts = take(free, DROPOUTS, chatters.get(2), chatters.get(3));
        var absent = new ArrayList<Set<SamplePerson>>();
        var leftSoon = new ArrayList<Set<SamplePerson>>();
        for (int day = 0; day < SampleEdition.DAYS; day++) {
            var away = new HashSet<>(take(free, SINGLE_ABSENCES[day], chatters.get(day)));
            if (day >= 2) {
                away.addAll(dropouts);
            }
            absent.add(away);
            leftSoon.add(Set.copyOf(take(free, SHORT_STAYS[day], chatters.get(day))));
        }
        return new AttendancePlan(absent, leftSoon, dropouts);
    }

    /** The first who are in none of these chats; nobody is taken twice. */
    @SafeVarargs
    private static List<SamplePerson> take(List<SamplePerson> free, int count, Set<String>... chatters) {
        var taken = free.stream().filter(person -> Arrays.stream(chatters).noneMatch(c -> c.contains(person.name())))
                .limit(count).toList();
        if (taken.size() < count) {
            throw new IllegalStateException("too few who are silent in the chat");
        }
        free.removeAll(taken);
        return taken;
    }

    boolean present(SamplePerson person, int day) {
        return !absent.get(day - 1).contains(person);
    }
}
