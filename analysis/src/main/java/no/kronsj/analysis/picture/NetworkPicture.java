package no.kronsj.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PairDayRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;
import no.kronsj.analysis.tie.Layer;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.TieNetwork;
import no.kronsj.analysis.tie.TieTables;

/**
 * Nodes with their places, and ties day by day. Of what a person is, only what somebody else is too goes with the node
 * (metrics J6).
 */
public record NetworkPicture(List<NodeRow> nodes, List<PersonValueRow> values, List<TieDayRow> tieDays,
        List<PairDayRow> pairDays) {
    static final String GROUP = "group";
    /** More would not be read on any screen. */
    private static final int MOST_PEOPLE = 400;

    /** What there is to draw; persons only where they are few enough. */
    public static NetworkPicture of(TieNetwork network, SmallTables tables) {
        Map<String, Map<String, String>> values = values(network, tables);
        var pairs = new ArrayList<PairDayRow>();
        for (Row row : tables.meetings()) {
            var pair = new Pair(row.getString("person_a"), row.getString("person_b"));
            network.allLayers().stream()
                    .filter(layer -> layer.id().equals(row.getString("layer")) && layer.ties().containsKey(pair))
                    .forEach(layer -> pairs.add(new PairDayRow(layer.id(), row.getString("day"), pair.a(), pair.b())));
        }
        List<TieCountRow> counts = TieTables.counts(network, tables);
        var nodes = new ArrayList<>(Circles.nodes(counts));
        boolean drawn = network.allGroups().size() <= MOST_PEOPLE;
        if (drawn) {
            nodes.addAll(PersonPlaces.of(network, values));
        }
        return new NetworkPicture(nodes, drawn ? shared(values) : List.of(), DayCounts.of(counts, pairs, values),
                pairs);
    }

    /** By attribute and person; the workshop's own groups stand where an attribute of that name would. */
    private static Map<String, Map<String, String>> values(TieNetwork network, SmallTables tables) {
        var values = new TreeMap<String, Map<String, String>>();
        for (Row row : tables.attributes()) {
            values.computeIfAbsent(row.getString("attribute"), attribute -> new TreeMap<>())
                    .put(row.getString("person"), row.getString("value"));
        }
        values.put(GROUP, network.allGroups());
        return values;
    }

    private static List<PersonValueRow> shared(Map<String, Map<String, String>> values) {
        var rows = new ArrayList<PersonValueRow>();
        values.forEach((attribute, byPerson) -> {
            var people = new TreeMap<String, Integer>();
            byPerson.values().forEach(value -> people.merge(value, 1, Integer::sum));
            byPerson.forEach((person, value) -> {
                if (!value.isEmpty() && people.getOrDefault(value, 0) > 1) {
                    rows.add(new PersonValueRow(person, attribute, value));
                }
            });
        });
        return rows;
    }

    /** The layers whose ties pull people together: what was there before the workshop does not. */
    static List<Layer> pulling(TieNetwork network) {
        return network.allLayers().stream().filter(layer -> switch (layer.use()) {
            case DESIGNED, CHOSEN, FOLLOW_UP -> true;
            case BASELINE, PRESENCE, PARTICIPATION -> false;
        }).toList();
    }
}
