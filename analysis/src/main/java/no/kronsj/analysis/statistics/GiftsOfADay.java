package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What one receiver got on one day beside what others got that day, by how well each gift fits that receiver.
 *
 * @param own    scores of the own gifts, ascending
 * @param others scores of the others' gifts, ascending
 * @param all    both, ascending
 */
record GiftsOfADay(double[] own, double[] others, double[] all) {

    /** The days on which the receiver and somebody else got a gift that can be told, in an order that their scores make. */
    static List<GiftsOfADay> of(double[] scores, boolean[] own, int[] day) {
        return Arrays.stream(day).distinct().mapToObj(that -> new GiftsOfADay(
                scores(scores, IntStream.range(0, day.length).filter(i -> day[i] == that && own[i])),
                scores(scores, IntStream.range(0, day.length).filter(i -> day[i] == that && !own[i])),
                scores(scores, IntStream.range(0, day.length).filter(i -> day[i] == that))))
                .filter(gifts -> gifts.own.length > 0 && gifts.others.length > 0)
                .sorted(Comparator.comparing(GiftsOfADay::own, Arrays::compare)
                        .thenComparing(GiftsOfADay::others, Arrays::compare))
                .toList();
    }

    private static double[] scores(double[] scores, IntStream gifts) {
        return gifts.mapToDouble(i -> scores[i]).filter(score -> !Double.isNaN(score)).sorted().toArray();
    }

    /** The mean of the own gifts of all days. */
    static double observed(List<GiftsOfADay> days) {
        return sum(days) / size(days);
    }

    /** The mean of gifts that others got on the same days, each day counting by the number of own gifts. */
    static double expected(List<GiftsOfADay> days) {
        return days.stream()
                .mapToDouble(gifts -> gifts.own.length * Arrays.stream(gifts.others).average().orElseThrow())
                .sum() / size(days);
    }

    private static double sum(List<GiftsOfADay> days) {
        return days.stream().mapToDouble(gifts -> Arrays.stream(gifts.own).sum()).sum();
    }

    private static int size(List<GiftsOfADay> days) {
        return days.stream().mapToInt(gifts -> gifts.own.length).sum();
    }

    /** Whether it makes no difference which of the day's gifts one gets. */
    boolean alike() {
        return all[all.length - 1] - all[0] <= Confidence.TOLERANCE;
    }

    /** How often as many gifts of each day, whoever got them, fit as well or better. */
    static PValue atLeastObserved(List<GiftsOfADay> days, NamedSeed seed) {
        if (days.size() == 1) {
            GiftsOfADay only = days.getFirst();
            return Subsets.atLeast(only.all, only.own.length, sum(days), seed);
        }
        RandomGenerator random = seed.generator();
        double atLeast = sum(days) - Confidence.TOLERANCE;
        double[][] dealt = days.stream().map(gifts -> gifts.all.clone()).toArray(double[][]::new);
        int met = 0;
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < dealt.length; i++) {
                sum += Subsets.handful(dealt[i], days.get(i).own.length, random);
            }
            met += sum >= atLeast ? 1 : 0;
        }
        return PValue.permuted(met, NamedSeed.DRAWS);
    }
}
