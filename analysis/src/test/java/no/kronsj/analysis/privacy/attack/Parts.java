package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Some whole groups together, and how many people they are. */
record Parts(Set<String> groups, int people) {

    /** All sets of groups, one at least. */
    static List<Parts> of(Map<String, Integer> sizes) {
        var all = new ArrayList<Parts>();
        all.add(new Parts(Set.of(), 0));
        new TreeMap<>(sizes).forEach((group, size) -> {
            if (size > 0) {
                for (Parts parts : List.copyOf(all)) {
                    var more = new HashSet<>(parts.groups());
                    more.add(group);
                    all.add(new Parts(Set.copyOf(more), parts.people() + size));
                }
            }
        });
        return all.subList(1, all.size());
    }

    /** What a total alone says of how many of these people are among the {@code counted} of {@code all}. */
    Possible of(long counted, long all) {
        return new Possible(Math.max(0, counted - (all - people)), Math.min(people, counted));
    }
}
