package no.kronsj.analysis.privacy.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;

/**
 * Everything that the public figures of one item say of how many in each group chose each level. A share with its n is a
 * count, a mean with its n is a sum, a median is two inequalities, a standard deviation a sum of squares within its rounding;
 * a goal's value is its item's.
 */
final class ItemEquations {
    static final String LATER = "+";
    private static final double ROUNDING = 0.0006;
    private static final Map<String, String> GOALS = Map.of("heard", "after.voice", "trusted", "after.trust");

    private final String item;
    private final Map<String, Integer> answers;
    private final LinearSystem system;

    /** {@code answers}: how many of each group answered, which is no secret. */
    ItemEquations(String item, Map<String, Integer> answers) {
        this(item, answers, new LinearSystem());
    }

    /** The same among what is known already; {@code g1+} are those of g1 who answered later. */
    ItemEquations(String item, Map<String, Integer> answers, LinearSystem system) {
        this.item = item;
        this.answers = Map.copyOf(answers);
        this.system = system;
        answers.forEach((group, n) -> system.equal(sum(Set.of(group), level -> 1), n));
    }

    LinearSystem read(Results open) {
        open.measures().forEach(this::read);
        open.goals().forEach(this::read);
        return system;
    }

    /** Those of these groups, each level counted with its factor. */
    static Map<String, Double> sum(Set<String> groups, IntToDoubleFunction factor) {
        var sum = new HashMap<String, Double>();
        for (String group : groups) {
            for (int level = 1; level <= InventedPlan.LEVELS; level++) {
                sum.put(group + "|" + level, factor.applyAsDouble(level));
            }
        }
        return sum;
    }

    static Map<String, Double> count(Set<String> groups, IntPredicate levels) {
        return sum(groups, level -> levels.test(level) ? 1 : 0);
    }

    static boolean favourable(int level) {
        return level >= InventedPlan.FIRST_FAVOURABLE;
    }

    private static boolean unfavourable(int level) {
        return level <= InventedPlan.LEVELS - InventedPlan.FIRST_FAVOURABLE + 1;
    }

    private void read(GoalRow goal) {
        if (item.equals(GOALS.get(goal.goal())) && goal.value() != null && goal.n() != null
                && goal.n() == people(answers.keySet())) {
            system.equal(count(answers.keySet(), ItemEquations::favourable), Math.round(goal.value() * goal.n()));
        }
    }

    private void read(MeasureRow row) {
        String subject = row.key().subject();
        String measure = row.key().measure();
        if (row.value() == null || row.n() == null) {
            return;
        }
        if (measure.equals("indicator_value") && item.equals(GOALS.get(subject))) {
            learn("top_box_share", answers.keySet(), row, row.value(), row.n());
        } else if (row.key().wave().equals(InventedPlan.instrument(item)) && subject.split("@", 2)[0].equals(item)) {
            String part = subject.substring(Math.min(subject.length(), item.length() + 1));
            boolean group = row.key().scope().equals("item_group");
            if (measure.equals("answer_share") && row.n() == people(answers.keySet())) {
                system.equal(count(answers.keySet(), level -> level == Integer.parseInt(part)),
                        Math.round(row.value() * row.n()));
            } else if (!group || answers.containsKey(part)) {
                learn(measure, group ? ofGroup(part) : answers.keySet(), row, row.value(), row.n());
            }
        }
    }

    private Set<String> ofGroup(String group) {
        return answers.keySet().stream().filter(part -> part.equals(group) || part.equals(group + LATER))
                .collect(Collectors.toSet());
    }

    private long people(Set<String> groups) {
        return groups.stream().mapToLong(group -> answers.getOrDefault(group, 0)).sum();
    }

    /** A figure of another number of people is not of these. */
    private void learn(String measure, Set<String> groups, MeasureRow row, double value, long n) {
        if (n != people(groups)) {
            return;
        }
        switch (measure) {
            case "top_box_share" -> system.equal(count(groups, ItemEquations::favourable), Math.round(value * n));
            case "net_score" -> system.equal(sum(groups, level -> favourable(level) ? 1 : unfavourable(level) ? -1 : 0),
                    Math.round(value * n));
            case "mean" -> {
                system.equal(sum(groups, level -> level), Math.round(value * n));
                note(row.notes(), "sd ").ifPresent(deviation -> squares(groups, value, deviation, n));
            }
            case "pooled_mean" -> note(row.notes(), "raw ").ifPresent(
                    mean -> system.between(sum(groups, level -> level), (mean - ROUNDING) * n, (mean + ROUNDING) * n));
            case "pooled_share" -> note(row.notes(), "raw ").ifPresent(
                    share -> system.equal(count(groups, ItemEquations::favourable), Math.round(share * n)));
            case "median_lower" -> median(groups, level -> level <= value, level -> level >= value, n);
            case "median_upper" -> median(groups, level -> level <= value, level -> level >= value, n);
            default -> {
                // Other figures are not sums of counts.
            }
        }
    }

    /** At least half are at a median or below, and at least half at it or above. */
    private void median(Set<String> groups, IntPredicate below, IntPredicate above, long n) {
        system.between(count(groups, below), n / 2.0, n);
        system.between(count(groups, above), n / 2.0, n);
    }

    private void squares(Set<String> groups, double mean, double deviation, long n) {
        double least = Math.max(0, deviation - ROUNDING);
        double most = deviation + ROUNDING;
        system.between(sum(groups, level -> level * level), least * least * (n - 1) + n * mean * mean,
                most * most * (n - 1) + n * mean * mean);
    }

    private static Optional<Double> note(List<String> notes, String start) {
        return notes.stream().filter(note -> note.startsWith(start))
                .map(note -> Double.valueOf(note.substring(start.length()))).findFirst();
    }
}
