package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights that give each stratum of the frame its share among the answers.
 *
 * @param status   NO_DATA without answers, UNDEFINED where a stratum has people and no answers, else OK
 * @param weights  the weight of an answer by the stratum's name, mean 1 over the answers; empty unless OK
 * @param empty    names of the strata without answers, in order: why there are no weights
 * @param collapsed names of the strata that were too small to stand alone, in order
 */
public record PostStratification(Defined status, SortedMap<String, Double> weights, List<String> empty,
        List<String> collapsed) {
    private static final int SMALLEST = 5;
    private static final double LEAST = 0.3;
    private static final double MOST = 3;

    /**
     * One stratum.
     *
     * @param name    its name
     * @param frame   people in it
     * @param answers how many of them answered
     */
    public record Stratum(String name, int frame, int answers) {
        public Stratum {
            Arguments.count("frame of " + name, frame);
            Arguments.between("answers of " + name, answers, 0, frame);
        }
    }

    public PostStratification {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        empty = List.copyOf(empty);
        collapsed = List.copyOf(collapsed);
    }

    /** The weight of an answer from the stratum of this name. */
    public double getWeight(String stratum) {
        Double weight = weights.get(stratum);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "stratum must be one of %s. Got %s".formatted(weights.keySet(), stratum));
        }
        return weight;
    }

    /**
     * (N_h/N)/(n_h/n), strata with fewer than 5 answers joined into one (with the smallest of the others, where that is
     * still below 5), trimmed to [0.3, 3], then scaled to mean 1 over the answers.
     * <p>
     * Missing: a stratum without answers cannot be weighted up, so no weights are given at all. Source: Holt and
     * Smith (1979), J. R. Stat. Soc. A 142, 33–46; metrics A9. R: {@code survey::postStratify} before trimming.
     *
     * @param strata all strata of the frame, each name once
     */
    public static PostStratification of(List<Stratum> strata) {
        List<Stratum> inOrder = strata.stream().filter(s -> s.frame() > 0).sorted(Comparator.comparing(Stratum::name))
                .toList();
        if (inOrder.stream().map(Stratum::name).distinct().count() < inOrder.size()) {
            throw new IllegalArgumentException("Every stratum must have a name of its own. Got " + strata);
        }
        int answers = inOrder.stream().mapToInt(Stratum::answers).sum();
        if (answers == 0) {
            return new PostStratification(Defined.NO_DATA, new TreeMap<>(), List.of(), List.of());
        }
        List<String> empty = inOrder.stream().filter(s -> s.answers() == 0).map(Stratum::name).toList();
        if (!empty.isEmpty()) {
            return new PostStratification(Defined.UNDEFINED, new TreeMap<>(), empty, List.of());
        }
        List<Stratum> joined = joined(inOrder);
        List<String> collapsed = joined.size() < 2 ? List.of() : joined.stream().map(Stratum::name).sorted().toList();
        return new PostStratification(Defined.OK, weights(inOrder, joined), List.of(), collapsed);
    }

    /**
     * The strata that cannot stand alone, by name, with the smallest other one where they are too few even together.
     */
    private static List<Stratum> joined(List<Stratum> strata) {
        List<Stratum> bySize = new ArrayList<>(strata);
        bySize.sort(Comparator.comparingInt(Stratum::answers).thenComparing(Stratum::name));
        List<Stratum> joined = new ArrayList<>();
        int answers = 0;
        for (Stratum stratum : bySize) {
            if (stratum.answers() < SMALLEST || !joined.isEmpty() && answers < SMALLEST) {
                joined.add(stratum);
                answers += stratum.answers();
            }
        }
        return joined;
    }

    private static TreeMap<String, Double> weights(List<Stratum> strata, List<Stratum> joined) {
        double frame = strata.stream().mapToInt(Stratum::frame).sum();
        double answers = strata.stream().mapToInt(Stratum::answers).sum();
        double joinedFrame = joined.stream().mapToInt(Stratum::frame).sum();
        double joinedAnswers = joined.stream().mapToInt(Stratum::answers).sum();
        TreeMap<String, Double> weights = new TreeMap<>();
        double sum = 0;
        for (Stratum stratum : strata) {
            double perAnswer = joined.contains(stratum)
                    ? joinedFrame / joinedAnswers
                    : (double) stratum.frame() / stratum.answers();
            double trimmed = Math.clamp(perAnswer * answers / frame, LEAST, MOST);
            weights.put(stratum.name(), trimmed);
            sum += trimmed * stratum.answers();
        }
        double scale = answers / sum;
        weights.replaceAll((name, weight) -> weight * scale);
        return weights;
    }
}
