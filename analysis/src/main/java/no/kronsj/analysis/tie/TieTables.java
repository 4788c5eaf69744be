package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieRow;

/** The ties as rows: pair by pair (restricted), and counted between groups and between the values of attributes. */
public final class TieTables {
    private static final int SECONDS_PER_MINUTE = 60;

    private TieTables() {}

    /** One row per pair and layer. */
    public static List<TieRow> pairs(TieNetwork network) {
        var rows = new ArrayList<TieRow>();
        for (Layer layer : network.allLayers()) {
            layer.ties()
                    .forEach((pair, contact) -> rows.add(new TieRow(pair.a(), pair.b(), layer.id(), layer.use().word(),
                            network.knewBefore(pair), contact.seconds() / SECONDS_PER_MINUTE, contact.encounters())));
        }
        return rows;
    }

    /** One row per layer, attribute and unordered pair of values that occur, zeros included. */
    public static List<TieCountRow> counts(TieNetwork network, SmallTables tables) {
        var attributes = Attributes.of(tables);
        var rows = new ArrayList<TieCountRow>();
        for (Layer layer : network.allLayers()) {
            rows.addAll(counts(layer, Attributes.GROUP, network::group));
            attributes.values().keySet().forEach(attribute -> rows.addAll(counts(layer, attribute,
                    person -> attributes.value(attribute, person))));
        }
        return rows;
    }

    private static List<TieCountRow> counts(Layer layer, String attribute, UnaryOperator<String> valueOf) {
        var counts = new TreeMap<Pair, Long>();
        var values = new TreeSet<String>();
        for (Pair tie : layer.ties().keySet()) {
            String a = valueOf.apply(tie.a());
            String b = valueOf.apply(tie.b());
            values.add(a);
            values.add(b);
            counts.merge(a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a), 1L, Long::sum);
        }
        Map<String, Long> people = layer.eligibility().groupOf().keySet().stream()
                .collect(Collectors.groupingBy(valueOf, Collectors.counting()));
        var rows = new ArrayList<TieCountRow>();
        for (String a : values) {
            for (String b : values.tailSet(a)) {
                rows.add(new TieCountRow(layer.id(), layer.use().word(), attribute, a, b,
                        counts.getOrDefault(new Pair(a, b), 0L), Status.OK, people.get(a), people.get(b)));
            }
        }
        return rows;
    }
}
