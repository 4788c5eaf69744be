package no.kronsj.analysis.statistics;

import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * From whom shortest paths are followed: from everybody in up to 20,000 people, else from 2,000 drawn ones. The work is cut
 * into the same parts whatever the number of threads, and parts are added in their order.
 */
record Sources(int[] people, boolean all) {
    static final int MOST_EXACT = 20_000;
    static final int DRAWN = 2_000;

    private static final int PARTS = 32;

    static Sources of(int people, NamedSeed seed) {
        int[] everybody = IntStream.range(0, people).toArray();
        if (people <= MOST_EXACT) {
            return new Sources(everybody, true);
        }
        RandomGenerator random = seed.generator();
        for (int i = 0; i < DRAWN; i++) {
            int other = i + random.nextInt(people - i);
            int person = everybody[i];
            everybody[i] = everybody[other];
            everybody[other] = person;
        }
        return new Sources(java.util.Arrays.copyOf(everybody, DRAWN), false);
    }

    /** What becomes of each part, in the order of the parts. */
    <T> List<T> parts(IntFunction<T> part) {
        return IntStream.range(0, PARTS).parallel().mapToObj(part).toList();
    }

    /** The sources of a part. */
    int[] part(int part) {
        int from = (int) ((long) people.length * part / PARTS);
        int to = (int) ((long) people.length * (part + 1) / PARTS);
        return java.util.Arrays.copyOfRange(people, from, to);
    }
}
