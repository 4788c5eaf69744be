package no.kronsj.analysis.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.statistics.AgainstChance;
import no.kronsj.analysis.statistics.NamedSeed;

/**
 * What a lottery of pairs could have drawn as well (E8c): in every round those who were in it, anew, by chance alone but
 * for the rule of who may meet. It knows of no pairs of groups and of nobody who is known before: a draw that took care of
 * those is to stand out.
 */
final class RedrawnLottery {
    private static final long EXCHANGES_PER_PERSON = 20;
    private static final long MOST_EXCHANGES = 20_000_000;
    private static final int FEWEST_DRAWS = 99;
    private static final int MOST_DRAWS = 999;

    private final List<Round> rounds;

    private RedrawnLottery(List<Round> rounds) {
        this.rounds = rounds;
    }

    /** Who was in one round, and which of them may meet. */
    private record Round(List<String> people, PlaceRule rule) {}

    /** The lottery of a layer's rounds; one without rounds draws nothing. */
    static RedrawnLottery of(List<PairingRound> rounds, LayerGraph graph) {
        return new RedrawnLottery(rounds.stream().map(round -> {
            Set<String> drawn = round.pairs().stream().flatMap(pair -> Stream.of(pair.a(), pair.b()))
                    .collect(Collectors.toSet());
            List<String> people = graph.people().stream().filter(drawn::contains).toList();
            return new Round(people, PlaceRule.of(graph.layer().eligibility(), people));
        }).filter(round -> !round.people().isEmpty()).toList());
    }

    /** The row with the figure beside what other draws would have given. */
    MeasureRow tested(MeasureRow row, ToDoubleFunction<Set<Pair>> figure) {
        Double seen = row.value();
        if (rounds.isEmpty() || seen == null) {
            return row;
        }
        NamedSeed seed = Figures.seed(row.key());
        AgainstChance chance = AgainstChance.drawn(seen, draws(figure, seed));
        return Figures.tested(row, "lottery", Optional.of(chance.p()), seed)
                .notes("lottery mean " + Figures.number(chance.mean()));
    }

    /**
     * A figure of all pairs of all rounds, draw by draw: 999 draws, or as many as 20 million exchanges give, but 99 at
     * least. Every draw has a seed of its own, so that threads change nothing.
     */
    double[] draws(ToDoubleFunction<Set<Pair>> figure, NamedSeed seed) {
        long exchanges = rounds.stream().mapToLong(round -> EXCHANGES_PER_PERSON * round.people().size()).sum();
        int draws = (int) Math.clamp(MOST_EXCHANGES / exchanges, FEWEST_DRAWS, MOST_DRAWS);
        return IntStream.range(0, draws).parallel()
                .mapToDouble(draw -> figure.applyAsDouble(draw(seed.part(draw).generator()))).toArray();
    }

    private Set<Pair> draw(RandomGenerator random) {
        var pairs = new HashSet<Pair>();
        rounds.forEach(round -> pairs.addAll(drawn(round, random)));
        return pairs;
    }

    /** Everybody changes places with somebody twenty times, where that breaks the rule no more than before. */
    private static Set<Pair> drawn(Round round, RandomGenerator random) {
        int people = round.people().size();
        Seating seating = Seating.shuffled(round.people(), random);
        for (long i = 0; i < EXCHANGES_PER_PERSON * people && seating.tables() > 1; i++) {
            int one = (int) (i % people);
            int other = random.nextInt(people);
            int before = broken(seating, one, other, round.rule());
            seating.swap(one, other);
            if (broken(seating, one, other, round.rule()) > before) {
                seating.swap(one, other);
            }
        }
        return seating.pairs();
    }

    private static int broken(Seating seating, int one, int other, PlaceRule rule) {
        return seating.broken(seating.table(one), rule) + seating.broken(seating.table(other), rule);
    }
}
