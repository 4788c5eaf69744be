package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deals all gifts anew, those of a day among themselves, each receiver getting as many of them as before, and compares the mean of
 * the receivers' means.
 */
final class RandomAssignment {
    private final double[][] scores;
    private final int[] receiver;
    /** For each gift the first of its day, which stand together. */
    private final int[] first;
    private final double[] sums;
    private final int[] counts;

    RandomAssignment(double[][] scores, int[] receiver, int[] day) {
        int[] columns = columns(scores);
        int[] rank = new int[columns.length];
        IntStream.range(0, columns.length).forEach(i -> rank[columns[i]] = i);
        double[][] ordered = Arrays.stream(scores)
                .map(row -> Arrays.stream(columns).mapToDouble(column -> row[column]).toArray())
                .toArray(double[][]::new);
        int[] rows = byDay(IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> rank[receiver[i]])
                        .thenComparing(i -> ordered[i], Arrays::compare))
                .toList(), day);
        this.scores = Arrays.stream(rows).mapToObj(i -> ordered[i]).toArray(double[][]::new);
        this.receiver = Arrays.stream(rows).map(i -> rank[receiver[i]]).toArray();
        this.first = new int[rows.length];
        IntStream.range(1, rows.length).forEach(i -> first[i] = day[rows[i]] == day[rows[i - 1]] ? first[i - 1] : i);
        this.sums = new double[columns.length];
        this.counts = new int[columns.length];
    }

    /** Days after each other, in the order in which their first gifts come; how days are called changes nothing. */
    private static int[] byDay(List<Integer> gifts, int[] day) {
        Map<Integer, List<Integer>> days = new LinkedHashMap<>();
        gifts.forEach(gift -> days.computeIfAbsent(day[gift], key -> new ArrayList<>()).add(gift));
        return days.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    /** The receivers in the order of their sorted scores. */
    private static int[] columns(double[][] scores) {
        return IntStream.range(0, scores[0].length).boxed()
                .sorted(Comparator.comparing(
                        column -> Arrays.stream(scores).mapToDouble(row -> row[column]).sorted().toArray(),
                        Arrays::compare))
                .mapToInt(Integer::intValue).toArray();
    }

    PValue atLeastObserved(NamedSeed seed) {
        double atLeast = statistic(receiver) - Confidence.TOLERANCE;
        var random = seed.generator();
        int[] dealt = receiver.clone();
        int extreme = 0;
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            for (int i = dealt.length - 1; i > 0; i--) {
                int other = first[i] + random.nextInt(i + 1 - first[i]);
                int kept = dealt[i];
                dealt[i] = dealt[other];
                dealt[other] = kept;
            }
            extreme += statistic(dealt) >= atLeast ? 1 : 0;
        }
        return PValue.permuted(extreme, NamedSeed.DRAWS);
    }

    private double statistic(int[] assignment) {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        for (int gift = 0; gift < assignment.length; gift++) {
            double score = scores[gift][assignment[gift]];
            if (!Double.isNaN(score)) {
                sums[assignment[gift]] += score;
                counts[assignment[gift]]++;
            }
        }
        double total = 0;
        int receivers = 0;
        for (int to = 0; to < sums.length; to++) {
            total += counts[to] == 0 ? 0 : sums[to] / counts[to];
            receivers += counts[to] == 0 ? 0 : 1;
        }
        return receivers == 0 ? Double.NEGATIVE_INFINITY : total / receivers;
    }
}
