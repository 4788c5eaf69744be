package no.kronsj.analysis.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.statistics.NamedSeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The audit finds what is wrong with a draw, and the draw has nothing for it to find. */
class PairingTest {
    private static final NamedSeed SEED = NamedSeed.of("pair", "test", 1);

    private static SortedMap<String, String> groups(String text) {
        var groups = new TreeMap<String, String>();
        Stream.of(text.split(" ")).forEach(one -> groups.put(one, one.substring(0, 1)));
        return groups;
    }

    private static Set<Pair> pairs(String text) {
        return Stream.of(text.split(" ")).filter(one -> !one.isEmpty()).map(one -> one.split("-"))
                .map(ends -> Pair.of(ends[0], ends[1])).collect(Collectors.toCollection(TreeSet::new));
    }

    private static PairingRound round(String start, String pairs) {
        return new PairingRound("draw", start, new TreeSet<>(pairs(pairs)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # draw             | once across repeats met
                                              a1-b1 a2-c1 b2-c2| 6 3 0 3
                                              a1-b1 a2-b2 c1-c2| 6 2 0 1
                                              a1-b1 a1-c1 a2-b2| 2 3 0 2
                                              a1-b1 a2-b2      | 4 2 0 1
                                              a1-c2 a2-b1 b2-c1| 6 3 1 3
                                            """)
    void theAuditCountsWhatWentWrong(String draw, String counts) {
        PairingAudit audit = PairingAudit.of(List.of(round("1", draw)), groups("a1 a2 b1 b2 c1 c2"), pairs("a1-c2"));
        assertEquals(counts.strip(), "%d %d %d %d".formatted(audit.once(), audit.across(), audit.repeats(),
                audit.met()));
        assertEquals(3, audit.achievable());
    }

    @Test
    void oneTrioIsInOrderWhereTheNumberIsOdd() {
        SortedMap<String, String> five = groups("a1 a2 b1 b2 c1");
        assertEquals(5, PairingAudit.of(List.of(round("1", "a1-b1 a2-b2 a2-c1")), five, Set.of()).once());
        assertEquals(0, PairingAudit.of(List.of(round("1", "a1-b1 b1-a2 b2-c1 c1-d1")), groups("a1 a2 b1 b2 c1 d1"),
                Set.of()).once(), "two trios of six");
        assertEquals(2, PairingAudit.of(List.of(round("1", "a1-b1 a2-b2 b2-c1 c1-d1")), groups("a1 a2 b1 b2 c1 d1 e1"),
                Set.of()).once(), "four in a row, and one alone");
    }

    @Test
    void thePairsOfAnEarlierRoundAreRepeats() {
        PairingAudit audit = PairingAudit.of(List.of(round("1", "a1-b1"), round("2", "a1-b1")), groups("a1 b1"),
                Set.of());
        assertEquals(1, audit.repeats());
        assertEquals(4, audit.places());
        assertEquals(4, audit.once());
    }

    @Test
    void theDrawHasNobodyOfTheOwnGroupNobodyKnownAndAllGroups() {
        // Eight groups of four: 28 pairs of groups, 16 pairs of people a round.
        var people = new TreeMap<String, String>();
        for (char group = 'a'; group < 'i'; group++) {
            for (int i = 1; i <= 4; i++) {
                people.put("" + group + i, "" + group);
            }
        }
        Set<Pair> known = pairs("a1-b1 a1-b2 a1-c1 c2-d3 e1-f1 g1-h1");
        SortedSet<Pair> first = PairingDraw.draw(List.copyOf(people.keySet()), people, known, Set.of(), SEED);
        SortedSet<Pair> second = PairingDraw.draw(List.copyOf(people.keySet()), people, known, first, SEED);
        PairingAudit one = PairingAudit.of(List.of(new PairingRound("d", "1", first)), people, known);
        assertEquals(new PairingAudit(32, 32, 16, 16, 0, 8, 16, 16), one);
        PairingAudit both = PairingAudit.of(
                List.of(new PairingRound("d", "1", first), new PairingRound("d", "2", second)), people, known);
        assertEquals(new PairingAudit(64, 64, 32, 32, 0, 8, 28, 28), both, "every group has met every other");
    }

    @Test
    void anOddNumberDrawsOneTrio() {
        SortedMap<String, String> seven = groups("a1 a2 b1 b2 c1 c2 d1");
        SortedSet<Pair> drawn = PairingDraw.draw(List.copyOf(seven.keySet()), seven, Set.of(), Set.of(), SEED);
        PairingAudit audit = PairingAudit.of(List.of(new PairingRound("d", "1", drawn)), seven, Set.of());
        assertEquals(7, audit.once());
        assertEquals(5, audit.pairs());
        assertEquals(audit.pairs(), audit.across());
    }

    @Test
    void theSeedDecidesAndTheSameSeedDrawsTheSame() {
        SortedMap<String, String> people = groups("a1 a2 a3 b1 b2 b3 c1 c2 c3 d1 d2 d3");
        List<String> names = List.copyOf(people.keySet());
        var drawn = PairingDraw.draw(names, people, Set.of(), Set.of(), SEED);
        assertEquals(drawn, PairingDraw.draw(names, people, new HashSet<>(), Set.of(), SEED));
        assertNotEquals(drawn, PairingDraw.draw(names, people, Set.of(), Set.of(), NamedSeed.of("pair", "other", 1)));
    }

    @Test
    void whatCannotBeAvoidedIsDrawnAllTheSame() {
        SortedMap<String, String> one = groups("a1 a2 a3 a4");
        SortedSet<Pair> drawn = PairingDraw.draw(List.copyOf(one.keySet()), one, Set.of(), Set.of(), SEED);
        assertEquals(2, drawn.size());
        assertTrue(drawn.stream().noneMatch(pair -> pair.a().equals(pair.b())));
        assertEquals(1, PairingDraw.draw(List.of("a1", "b1"), groups("a1 b1"), pairs("a1-b1"), Set.of(), SEED).size());
    }
}
