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

    private final List<List<String>> rounds;
    private final Eligibility rule;

    private RedrawnLottery(List<List<String>> rounds, Eligibility rule) {
        this.rounds = rounds;
        this.rule = rule;
    }

    /** The lottery of a layer's rounds; one without rounds draws nothing. */
    static RedrawnLottery of(List<PairingRound> rounds, LayerGraph graph) {
        return new RedrawnLottery(rounds.stream().map(round -> {
            Set<String> drawn = round.pairs().stream().flatMap(pair -> Stream.of(pair.a(), pair.b()))
                    .collect(Collectors.toSet());
            return graph.people().stream().filter(drawn::contains).toList();
        }).filter(round -> !round.isEmpty()).toList(), graph.layer().eligibility());
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
        long exchanges = rounds.stream().mapToLong(people -> EXCHANGES_PER_PERSON * people.size()).sum();
        int draws = (int) Math.clamp(MOST_EXCHANGES / exchanges, FEWEST_DRAWS, MOST_DRAWS);
        return IntStream.range(0, draws).parallel()
                .mapToDouble(draw -> figure.applyAsDouble(draw(seed.part(draw).generator()))).toArray();
    }

    private Set<Pair> draw(RandomGenerator random) {
        var pairs = new HashSet<Pair>();
        rounds.forEach(people -> pairs.addAll(round(people, random)));
        return pairs;
    }

    /** Everybody changes places with somebody twenty times, where that breaks the rule no more than before. */
    private Set<Pair> round(List<String> people, RandomGenerator random) {
        Seating seating = Seating.shuffled(people, random);
        long exchanges = EXCHANGES_PER_PERSON * people.size();
        for (long i = 0; i < exchanges && seating.tables() > 1; i++) {
            int one = (int) (i % people.size());
            int other = random.nextInt(people.size());
            int first = seating.table(one);
            int second = seating.table(other);
            long before = broken(seating, first) + broken(seating, second);
            seating.swap(one, other);
            if (broken(seating, first) + broken(seating, second) > before) {
                seating.swap(one, other);
            }
        }
        return seating.pairs();
    }

    private long broken(Seating seating, int table) {
        return seating.at(table).stream().filter(pair -> !rule.allows(pair)).count();
    }
}
