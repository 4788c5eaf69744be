package no.kronsj.analysis.rating;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The levels that one subject got.
 *
 * @param levels      of the raters, from low to high, so that nobody is told apart
 * @param adjudicated what was settled afterwards; it stands beside the levels and replaces none of them
 */
record Scores(List<Integer> levels, OptionalInt adjudicated) {
    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;

    Scores {
        levels = levels.stream().sorted().toList();
    }

    /** The level in force: what was settled, else the lower middle one, since nobody has said that it should be higher. */
    int inForce() {
        return adjudicated.orElseGet(() -> levels.get((levels.size() - 1) / 2));
    }

    /** The lowest level that anybody gave; where no second rater has looked, it could be any. */
    int lowest() {
        return levels.size() < 2 ? LOWEST : Math.min(levels.getFirst(), inForce());
    }

    /** The highest level that anybody gave; where no second rater has looked, it could be any. */
    int highest() {
        return levels.size() < 2 ? HIGHEST : Math.max(levels.getLast(), inForce());
    }

    int[] codes() {
        return levels.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@code -1, 0}. */
    String words() {
        return levels.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
