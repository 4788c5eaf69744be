package no.kronsj.analysis.statistics;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** By hand, in Python: {@code [sum(c) for c in itertools.combinations([60, 40, 50, 20, 20, 10], 3)]}. */
class ClassShareTest {
    private static final NamedSeed SEED = NamedSeed.of("participation_balance", "test", NamedSeed.DEFAULT_USER_SEED);

    @Test
    void theShareOfTheAmountOverTheShareOfThePeople() {
        ClassShare even = share("50 30 20 | 40 40 20");
        ClassShare more = share("60 40 50 | 20 20 10");

        assertEquals(1.0, even.value().orElseThrow(), 1e-12);
        assertEquals(1.0, even.p().orElseThrow().value(), 1e-12);
        assertEquals(1.5, more.value().orElseThrow(), 1e-12);
        assertEquals(0.1, more.p().orElseThrow().value(), 1e-12, "2 of 20 labellings are as far out");
    }

    @Test
    void labelsStayWithinTheirBlocks() {
        // Everything lies between the blocks, so no other labelling gives anything else.
        ClassShare blocked = ClassShare.of(new double[]{9, 9, 1, 1}, new boolean[]{true, false, true, false},
                new int[]{7, 7, 3, 3}, SEED);

        assertEquals(Defined.DEGENERATE, blocked.status());
        assertEquals(1.0, blocked.value().orElseThrow(), 1e-12);
        assertTrue(blocked.p().isEmpty());
    }

    @Test
    void neitherTheOrderOfPeopleNorThatOfBlocksMatters() {
        boolean[] inside = {true, false, true, false, false, true};
        ClassShare one = ClassShare.of(new double[]{5, 2, 8, 1, 4, 0.1}, inside, new int[]{0, 0, 0, 1, 1, 1}, SEED);
        ClassShare other = ClassShare.of(new double[]{0.1, 4, 1, 8, 2, 5},
                new boolean[]{true, false, false, true, false, true}, new int[]{0, 0, 0, 1, 1, 1}, SEED);

        assertEquals(one, other);
    }

    @Test
    void aNumberOfDrawsStandsInWhereThereAreTooManyLabellings() {
        double[] amounts = new double[40];
        boolean[] inside = new boolean[40];
        for (int i = 0; i < 40; i++) {
            amounts[i] = i * 37 % 41;
            inside[i] = i % 2 == 0;
        }
        ClassShare drawn = ClassShare.of(amounts, inside, new int[40], SEED);

        assertEquals(NamedSeed.DRAWS, drawn.p().orElseThrow().draws());
        Limits chance = drawn.limits().orElseThrow();
        assertTrue(chance.lo() < 1 && chance.hi() > 1 && chance.hi() - chance.lo() < 0.8, chance.toString());
    }

    @Test
    void whatCannotBeDividedIsUndefined() {
        assertEquals(Defined.UNDEFINED, share("0 0 | 0 0").status());
        assertEquals(Defined.UNDEFINED, share("1 2 |").status());
        assertEquals(Defined.UNDEFINED, share("| 1 2").status());
        assertEquals(Defined.NO_DATA, share("|").status());
    }

    private static ClassShare share(String text) {
        String[] sides = text.split("\\|", -1);
        String all = (sides[0] + sides[1]).strip();
        double[] amounts = all.isEmpty()
                ? new double[0]
                : Arrays.stream(all.split(" +")).mapToDouble(Double::parseDouble).toArray();
        int first = sides[0].isBlank() ? 0 : sides[0].strip().split(" +").length;
        boolean[] inside = new boolean[amounts.length];
        Arrays.fill(inside, 0, first, true);
        return ClassShare.of(amounts, inside, new int[amounts.length], SEED);
    }
}
