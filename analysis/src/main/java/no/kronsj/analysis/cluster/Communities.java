package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

import no.kronsj.analysis.statistics.NamedSeed;

/**
 * Into which parts a network falls by its ties alone.
 *
 * @param number     how many parts the best of 100 runs found
 * @param modularity of these parts, Newman's Q
 * @param agreement  median adjusted Rand index between the best run and the other 99
 */
public record Communities(int number, double modularity, double agreement) {
    private static final int RUNS = 100;
    private static final int ITERATIONS = 10;
    private static final int FEWEST = 30;

    private record Run(int[] parts, int number, double modularity) {}

    /**
     * The Leiden algorithm on modularity, 100 times with seeds of their own; identical for any number of threads. Empty
     * below 30 people with ties: parts of so few are what the seed makes them. People without ties are in no part.
     * <p>
     * Source: Traag, Waltman and van Eck (2019), Sci. Rep. 9, 5233; metrics E10.
     *
     * @param ties pairs of people numbered from 0, each dyad once
     */
    public static Optional<Communities> of(int[][] ties, NamedSeed seed) {
        int[] tied = Arrays.stream(ties).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
        if (tied.length < FEWEST) {
            return Optional.empty();
        }
        Network network = network(tied, ties);
        RandomGenerator seeds = seed.generator();
        long[] own = seeds.longs(RUNS).toArray();
        List<Run> runs = IntStream.range(0, RUNS).parallel().mapToObj(run -> run(network, new Random(own[run])))
                .toList();
        // Of equally good runs the first in the order of the seeds, whatever the order in which they end.
        Run best = runs.stream().sorted(Comparator.comparingDouble((Run run) -> -run.modularity())).findFirst()
                .orElseThrow();
        double[] agreements = runs.stream().filter(run -> run != best)
                .mapToDouble(run -> AdjustedRand.of(best.parts(), run.parts())).sorted().toArray();
        return Optional.of(new Communities(best.number(), best.modularity(), agreements[agreements.length / 2]));
    }

    private static Network network(int[] tied, int[][] ties) {
        var ends = new LargeIntArray[]{new LargeIntArray(ties.length), new LargeIntArray(ties.length)};
        for (int tie = 0; tie < ties.length; tie++) {
            ends[0].set(tie, Arrays.binarySearch(tied, ties[tie][0]));
            ends[1].set(tie, Arrays.binarySearch(tied, ties[tie][1]));
        }
        return new Network(tied.length, true, ends, false, true);
    }

    private static Run run(Network network, Random random) {
        double allEnds = 2 * network.getTotalEdgeWeight();
        var leiden = new LeidenAlgorithm(1 / allEnds, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
        Clustering found = leiden.findClustering(network);
        return new Run(found.getClusters(), found.getNNonEmptyClusters(), leiden.calcQuality(network, found));
    }
}
