package no.kronsj.analysis.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.TieNetwork;

/**
 * How many people met somebody new. New means met in one of the layers and named by neither of the two as known before;
 * where neither of the two said whom they knew, the tie may be old, and the bounds say what that could change.
 */
final class NewTies {
    private final TieNetwork network;
    private final Frame frame;

    NewTies(TieNetwork network, Frame frame) {
        this.network = network;
        this.frame = frame;
    }

    IndicatorFigure share(List<String> layers, int atLeast) {
        int people = frame.everybody().size();
        if (people == 0) {
            return IndicatorFigure.none(Unit.SHARE, "no register");
        }
        Set<Pair> met = network.pairs(layer -> layers.contains(layer.id()));
        double possible = reached(network.partners(met, pair -> !network.knewBefore(pair)), atLeast, people);
        double certain = reached(
                network.partners(met, pair -> !network.knewBefore(pair) && !network.unobservable(pair)),
                atLeast, people);
        boolean baseline = network.hasBaseline();
        Interval bounds = baseline
                ? new Interval(certain, possible, "known-before")
                : new Interval(0, 1, "no-baseline");
        return new IndicatorFigure(OptionalDouble.of(possible), Unit.SHARE, null, bounds, (long) people, (long) people,
                null,
                null, Status.OK, baseline ? List.of("at least %s new".formatted(atLeast)) : List.of("NO-BASELINE"));
    }

    private static double reached(double[] partners, int atLeast, int people) {
        return (double) Arrays.stream(partners).filter(count -> count >= atLeast).count() / people;
    }

    /** Ties with somebody whose value nobody knows widen the bounds. */
    IndicatorFigure crossing(String layer, String attribute, SmallTables tables) {
        Map<String, String> values = values(attribute, tables);
        int crossing = 0;
        int within = 0;
        Set<Pair> ties = network.pairs(one -> one.id().equals(layer));
        for (Pair tie : ties) {
            String a = values.getOrDefault(tie.a(), "");
            String b = values.getOrDefault(tie.b(), "");
            if (!a.isEmpty() && !b.isEmpty()) {
                crossing += a.equals(b) ? 0 : 1;
                within += a.equals(b) ? 1 : 0;
            }
        }
        int known = crossing + within;
        if (known == 0) {
            return IndicatorFigure.none(Unit.SHARE, "NO-TIES: %s, %s".formatted(layer, attribute));
        }
        double all = ties.size();
        return new IndicatorFigure(OptionalDouble.of((double) crossing / known), Unit.SHARE, null,
                new Interval(crossing / all, (all - within) / all, "unknown-attribute"), (long) known,
                (long) ties.size(),
                null, null, Status.OK, List.of());
    }

    private Map<String, String> values(String attribute, SmallTables tables) {
        var values = new HashMap<String, String>();
        if (attribute.equals("group")) {
            frame.groups().forEach((group, members) -> members.forEach(person -> values.put(person, group)));
            return values;
        }
        for (Row row : tables.attributes()) {
            if (row.getString("attribute").equals(attribute)) {
                values.put(row.getString("person"), row.getString("value"));
            }
        }
        return values;
    }
}
