package no.kronsj.analysis.result.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;

/** A network as programs for networks take it: every end of a tie is a node, and a pair has one tie for each layer. */
public record NetworkGraph(List<Node> nodes, List<Tie> ties) {

    /**
     * A node.
     *
     * @param values by attribute, as far as they are told
     * @param place  where pictures draw it; absent where there are too many to draw
     */
    public record Node(String id, String title, Map<String, String> values, @Nullable NodeRow place) {}

    /** A tie; the count is absent where it is hidden. */
    public record Tie(String from, String to, String layer, @Nullable Long ties, Status status) {}

    public NetworkGraph {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** All layers between persons: empty in the public view, whose tables hold none. */
    public static NetworkGraph ofPersons(Results results) {
        Map<String, Map<String, String>> values = new HashMap<>();
        results.pictures().values().forEach(row -> values.computeIfAbsent(row.person(), person -> new TreeMap<>())
                .put(row.attribute(), row.value()));
        return joined(results, "", values, Map.of(), results.ties().stream().map(row -> new Tie(row.personA(),
                row.personB(), row.layer(), (long) row.encounters(), Status.OK)).toList());
    }

    /** All layers between the values of an attribute. */
    public static NetworkGraph of(Results results, String attribute) {
        Map<String, String> titles = new HashMap<>();
        if (attribute.equals("group")) {
            results.groups().stream().filter(row -> !row.title().isBlank())
                    .forEach((GroupRow row) -> titles.put(row.group(), row.title()));
        }
        return joined(results, attribute, Map.of(), titles, results.tieCounts().stream()
                .filter(row -> row.attribute().equals(attribute) && (row.ties() == null || row.ties() > 0))
                .map(row -> new Tie(row.valueA(), row.valueB(), row.layer(), row.ties(), row.status())).toList());
    }

    private static NetworkGraph joined(Results results, String attribute, Map<String, Map<String, String>> values,
            Map<String, String> titles, List<Tie> ties) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        results.pictures().nodes().stream().filter(row -> row.attribute().equals(attribute))
                .forEach(row -> nodes.put(row.id(), new Node(row.id(), titles.getOrDefault(row.id(), row.id()),
                        values.getOrDefault(row.id(), Map.of()), row)));
        ties.stream().flatMap(tie -> List.of(tie.from(), tie.to()).stream()).sorted().forEach(id -> nodes
                .computeIfAbsent(id, end -> new Node(end, titles.getOrDefault(end, end),
                        values.getOrDefault(end, Map.of()), null)));
        return new NetworkGraph(new ArrayList<>(nodes.values()), ties);
    }
}
