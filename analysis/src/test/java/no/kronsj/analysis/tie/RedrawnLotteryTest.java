package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;
import no.kronsj.ingest.workshop.InteractionSource.Use;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Other draws of a lottery against all that it could draw, counted one by one. */
class RedrawnLotteryTest {
    private static final NamedSeed SEED = NamedSeed.of("lottery", "test", 1);
    private static final SortedMap<String, String> EIGHT = groups("a1 a2 b1 b2 c1 c2 d1 d2");

    private static SortedMap<String, String> groups(String text) {
        var groups = new TreeMap<String, String>();
        Stream.of(text.split(" ")).forEach(one -> groups.put(one, one.substring(0, 1)));
        return groups;
    }

    /** Everybody in one round, paired as they stand. */
    private static RedrawnLottery lottery(SortedMap<String, String> groupOf, Eligible rule, int rounds) {
        List<String> people = List.copyOf(groupOf.keySet());
        var pairs = new TreeSet<Pair>();
        for (int i = 0; i + 1 < people.size(); i += 2) {
            pairs.add(Pair.of(people.get(i), people.get(i + 1)));
        }
        if (people.size() % 2 == 1) {
            pairs.add(Pair.of(people.get(people.size() - 2), people.getLast()));
        }
        var layer = new Layer("draw", Use.DESIGNED, false, new Eligibility(rule, groupOf), new TreeMap<>(),
                Optional.empty(), 0);
        var all = new ArrayList<PairingRound>();
        for (int round = 0; round < rounds; round++) {
            all.add(new PairingRound("draw", "" + round, pairs));
        }
        return RedrawnLottery.of(all, LayerGraph.of(layer, person -> person));
    }

    /** All ways to put people two and two. */
    private static List<Set<Pair>> all(List<String> people) {
        if (people.isEmpty()) {
            return List.of(Set.of());
        }
        var ways = new ArrayList<Set<Pair>>();
        for (int other = 1; other < people.size(); other++) {
            var rest = new ArrayList<>(people);
            Pair first = Pair.of(rest.getFirst(), rest.remove(other));
            rest.removeFirst();
            all(rest).forEach(way -> {
                var more = new HashSet<>(way);
                more.add(first);
                ways.add(more);
            });
        }
        return ways;
    }

    private static List<Set<Pair>> allowed(SortedMap<String, String> groupOf, Eligible rule) {
        var eligibility = new Eligibility(rule, groupOf);
        return all(List.copyOf(groupOf.keySet())).stream().filter(way -> way.stream().allMatch(eligibility::allows))
                .toList();
    }

    private static ToDoubleFunction<Set<Pair>> met(Map<String, String> groupOf) {
        return pairs -> PairingAudit.met(pairs, groupOf).size();
    }

    private static MeasureRow coverage(double value) {
        return MeasureRow.of(new MeasureKey("pairing_group_coverage", "E13", "layer", "draw", ""), value, Unit.COUNT,
                6);
    }

    @Test
    void everyAllowedDrawComesAboutAsOftenAsAnyOther() {
        List<Set<Pair>> allowed = allowed(EIGHT, Eligible.CROSS_GROUP);
        assertEquals(60, allowed.size());
        Map<Double, Long> seen = Arrays.stream(lottery(EIGHT, Eligible.CROSS_GROUP, 1)
                .draws(allowed::indexOf, SEED)).boxed()
                .collect(Collectors.groupingBy(way -> way, Collectors.counting()));
        assertEquals(60, seen.size());
        double expected = 999 / 60.0;
        double distance = seen.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        // scipy.stats.chi2.ppf(0.999, 59) = 98.32
        assertTrue(distance < 98.32, "chi-square " + distance);
    }

    @Test
    void theMeanOfDrawsIsThatOfAllDrawsThatCouldBe() {
        for (Eligible rule : List.of(Eligible.ALL, Eligible.CROSS_GROUP)) {
            double[] all = allowed(EIGHT, rule).stream().mapToDouble(met(EIGHT)).toArray();
            double mean = Arrays.stream(all).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(all).map(one -> (one - mean) * (one - mean)).average()
                    .orElseThrow());
            double drawn = Arrays.stream(lottery(EIGHT, rule, 1).draws(met(EIGHT), SEED)).average().orElseThrow();
            assertEquals(mean, drawn, 4 * deviation / Math.sqrt(999), rule.toString());
        }
    }

    @Test
    void threeSitTogetherWhereTheNumberIsOdd() {
        double[] pairs = lottery(groups("a1 a2 b1 b2 c1"), Eligible.CROSS_GROUP, 1).draws(Set::size, SEED);
        assertArrayEquals(new double[]{4}, Arrays.stream(pairs).distinct().toArray());
    }

    @Test
    void aDrawThatTookCareOfGroupsStandsOut() {
        // Twelve groups of four, two rounds: 48 pairs of people can let 48 of 66 pairs of groups meet. A group of four misses
        // another with (40·39·38·37)/(44·43·42·41) = 0.673 a round, so chance gives about 66·(1 − 0.673²) = 36.1.
        var people = new TreeMap<String, String>();
        IntStream.range(0, 48).forEach(number -> people.put("p%02d".formatted(number), "g%02d".formatted(number % 12)));
        Set<Pair> first = PairingDraw.draw(List.copyOf(people.keySet()), people, Set.of(), Set.of(), SEED);
        var both = new HashSet<>(PairingDraw.draw(List.copyOf(people.keySet()), people, Set.of(), first, SEED));
        both.addAll(first);
        assertEquals(48, met(people).applyAsDouble(both));
        MeasureRow tested = lottery(people, Eligible.CROSS_GROUP, 2).tested(coverage(48), met(people));
        assertEquals("lottery, permutation", tested.pMethod());
        assertTrue(tested.notes().getFirst().startsWith("lottery mean 36."), tested.notes().toString());
        Double p = tested.p();
        assertTrue(p != null && p <= 0.001, "" + p);
    }

    @Test
    void whereNothingWasDrawnNothingIsTested() {
        MeasureRow row = coverage(1);
        assertEquals(row, lottery(EIGHT, Eligible.ALL, 0).tested(row, Set::size));
    }
}
