package no.kronsj.analysis.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.InteractionSource.Eligible;

/**
 * The rule of who may meet, for people by their places in a list: asked millions of times while a lottery is drawn anew.
 *
 * @param groups the number of everybody's group, {@link #NOBODY} for one whom the register does not know; null allows all
 */
record PlaceRule(boolean all, int @Nullable [] groups) {
    private static final int NOBODY = -1;
    private static final int NO_GROUP = 0;

    static PlaceRule of(Eligibility rule, List<String> people) {
        if (rule.groupOf().isEmpty()) {
            return new PlaceRule(true, null);
        }
        Map<String, Integer> numbers = new HashMap<>(Map.of("", NO_GROUP));
        int[] groups = people.stream().mapToInt(person -> {
            String group = rule.groupOf().get(person);
            return group == null ? NOBODY : numbers.computeIfAbsent(group, fresh -> numbers.size());
        }).toArray();
        return new PlaceRule(rule.rule() == Eligible.ALL, groups);
    }

    /** The same as {@link Eligibility#allows}. */
    boolean allows(int one, int other) {
        return groups == null || groups[one] != NOBODY && groups[other] != NOBODY
                && (all || groups[one] == NO_GROUP || groups[one] != groups[other]);
    }
}
