package no.kronsj.analysis.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.KeynessRow;
import no.kronsj.analysis.statistics.BenjaminiHochberg;
import no.kronsj.analysis.statistics.DeviationOfProportions;
import no.kronsj.analysis.statistics.WeightedLogOdds;

/**
 * Words that a group uses more than the others together, and more than each other group, in the last revision of all that it
 * proposes (metrics.md G9). What groups wrote is no survey answer and is not hidden.
 */
public final class Keyness {
    private static final int FEWEST = 5;
    private static final int FEWEST_DOCUMENTS = 2;
    private static final double PRIOR = 100;
    private static final double WEAK = 10;
    private static final double STRONG = 1_000;

    private final List<Proposals.Document> documents;
    private final Proposals proposals;
    /** Of all documents together, by term: the prior. */
    private final int[] background;
    private final int words;

    private Keyness(Proposals proposals) {
        this.proposals = proposals;
        documents = proposals.last();
        background = new int[proposals.vocabulary().size()];
        documents.forEach(document -> Arrays.stream(document.terms()).forEach(term -> background[term]++));
        words = Arrays.stream(background).sum();
    }

    /** Every group with all others, then every pair once from each side. */
    public static List<KeynessRow> rows(Proposals proposals) {
        var keyness = new Keyness(proposals);
        List<String> groups = keyness.documents.stream().map(Proposals.Document::group).distinct().toList();
        List<KeynessRow> rows = new ArrayList<>();
        for (String group : groups) {
            rows.addAll(keyness.compare(group, ""));
            groups.stream().filter(other -> !other.equals(group))
                    .forEach(other -> rows.addAll(keyness.compare(group, other)));
        }
        return List.copyOf(rows);
    }

    /** Words that both have not enough of are not tested; nor are any where one side wrote nothing. */
    private List<KeynessRow> compare(String group, String other) {
        List<Proposals.Document> both = documents.stream().filter(document -> other.isEmpty()
                || document.group().equals(group) || document.group().equals(other)).toList();
        int[][] counts = both.stream().map(this::counts).toArray(int[][]::new);
        boolean[] mine = new boolean[both.size()];
        IntStream.range(0, mine.length).forEach(d -> mine[d] = both.get(d).group().equals(group));
        int own = sum(counts, mine, true);
        int others = sum(counts, mine, false);
        if (own == 0 || others == 0) {
            return List.of();
        }
        List<Tested> tested = IntStream.range(0, background.length)
                .filter(proposals.vocabulary()::isShowable).mapToObj(term -> new Tested(term, counts, mine))
                .filter(Tested::isCommon).toList();
        double[] q = BenjaminiHochberg.of(tested.stream().mapToDouble(test -> odds(test, own, others, PRIOR).p())
                .toArray());
        return IntStream.range(0, tested.size())
                .mapToObj(i -> row(group, other, tested.get(i), own, others, q[i]))
                .sorted(Comparator.comparingDouble((KeynessRow row) -> -row.z()).thenComparing(KeynessRow::term))
                .toList();
    }

    private KeynessRow row(String group, String other, Tested test, int own, int others, double q) {
        WeightedLogOdds odds = odds(test, own, others, PRIOR);
        return new KeynessRow(group, other, proposals.vocabulary().surface(test.term()), test.count(true),
                test.count(false), test.documents(), test.dispersion(), odds.value(), odds.z(),
                odds(test, own, others, WEAK).z(), odds(test, own, others, STRONG).z(), odds.p(), q);
    }

    private WeightedLogOdds odds(Tested test, int own, int others, double weight) {
        return WeightedLogOdds.of(test.count(true), test.count(false), own, others,
                weight * background[test.term()] / words, weight);
    }

    private int[] counts(Proposals.Document document) {
        int[] counts = new int[background.length];
        Arrays.stream(document.terms()).forEach(term -> counts[term]++);
        return counts;
    }

    private static int sum(int[][] counts, boolean[] mine, boolean own) {
        return IntStream.range(0, mine.length).filter(d -> mine[d] == own).map(d -> Arrays.stream(counts[d]).sum())
                .sum();
    }

    /** One word in the documents of both sides. */
    private record Tested(int term, int[][] counts, boolean[] mine) {
        int count(boolean own) {
            return IntStream.range(0, mine.length).filter(d -> mine[d] == own).map(d -> counts[d][term]).sum();
        }

        int documents() {
            return (int) Arrays.stream(counts).filter(document -> document[term] > 0).count();
        }

        boolean isCommon() {
            return count(true) + count(false) >= FEWEST && documents() >= FEWEST_DOCUMENTS;
        }

        @Nullable
        Double dispersion() {
            OptionalDouble value = DeviationOfProportions.of(
                    Arrays.stream(counts).mapToInt(document -> document[term]).toArray(),
                    Arrays.stream(counts).mapToInt(document -> Arrays.stream(document).sum()).toArray()).value();
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }
}
