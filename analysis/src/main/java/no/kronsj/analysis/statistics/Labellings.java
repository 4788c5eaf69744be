package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** All the ways to hand out the same labels to the people of each block. */
final class Labellings {
    private static final int MOST = 200_000;

    private final int[] labels;
    private final List<int[]> blocks;
    private final int[] blockOf;
    /** By block and label: how many are still to be handed out. */
    private final int[][] left;

    Labellings(int[] labels, int[] blocks) {
        this.labels = labels.clone();
        TreeMap<Integer, List<Integer>> members = IntStream.range(0, blocks.length).boxed().collect(
                java.util.stream.Collectors.groupingBy(person -> blocks[person], TreeMap::new,
                        java.util.stream.Collectors.toList()));
        this.blocks = members.values().stream().map(people -> people.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        int kinds = Arrays.stream(labels).map(label -> Arguments.count("label", label)).max().orElse(-1) + 1;
        this.left = new int[this.blocks.size()][kinds];
        this.blockOf = new int[labels.length];
        for (int block = 0; block < this.blocks.size(); block++) {
            for (int person : this.blocks.get(block)) {
                blockOf[person] = block;
                left[block][labels[person]]++;
            }
        }
    }

    /** Whether there are at most 200,000. */
    boolean areFew() {
        return count() <= MOST;
    }

    /** The number of labellings, or more than can be enumerated. */
    long count() {
        long ways = 1;
        for (int[] ofBlock : left) {
            long inBlock = GroupPermutation.arrangements(ofBlock);
            if (inBlock > MOST || ways * inBlock > MOST) {
                return Long.MAX_VALUE;
            }
            ways *= inBlock;
        }
        return ways;
    }

    /** The statistic of every labelling, each once. */
    double[] all(ToDoubleFunction<int[]> statistic) {
        double[] statistics = new double[Math.toIntExact(count())];
        int found = place(0, new int[labels.length], statistic, statistics, 0);
        if (found != statistics.length) {
            throw new IllegalStateException("%d labellings, expected %d".formatted(found, statistics.length));
        }
        return statistics;
    }

    private int place(int person, int[] labelling, ToDoubleFunction<int[]> statistic, double[] statistics, int found) {
        if (person == labelling.length) {
            statistics[found] = statistic.applyAsDouble(labelling);
            return found + 1;
        }
        int[] ofBlock = left[blockOf[person]];
        int soFar = found;
        for (int label = 0; label < ofBlock.length; label++) {
            if (ofBlock[label] > 0) {
                ofBlock[label]--;
                labelling[person] = label;
                soFar = place(person + 1, labelling, statistic, statistics, soFar);
                ofBlock[label]++;
            }
        }
        return soFar;
    }

    /** One at random; the array is handed out again the next time. */
    int[] drawn(RandomGenerator random) {
        for (int[] people : blocks) {
            for (int i = people.length - 1; i > 0; i--) {
                int other = people[random.nextInt(i + 1)];
                int label = labels[people[i]];
                labels[people[i]] = labels[other];
                labels[other] = label;
            }
        }
        return labels;
    }
}
