package no.kronsj.analysis.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.statistics.CanonicalOrder;
import no.kronsj.analysis.statistics.Graph;
import no.kronsj.analysis.statistics.SpringLayout;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.TieNetwork;

/**
 * Where each person stands. They are laid out in an order that comes from who they are and whom they met, so that another
 * key gives other pseudonyms at the same places (E14, and no layout depends on the key).
 */
final class PersonPlaces {
    private PersonPlaces() {}

    static List<NodeRow> of(TieNetwork network, Map<String, Map<String, String>> values) {
        List<String> people = List.copyOf(network.allGroups().keySet());
        var pairs = new TreeSet<Pair>();
        NetworkPicture.pulling(network).forEach(layer -> pairs.addAll(layer.ties().keySet()));
        pairs.removeIf(pair -> !people.contains(pair.a()) || !people.contains(pair.b()));
        int[] order = CanonicalOrder.of(graph(people, pairs), classes(people, person -> values.values().stream()
                .map(byPerson -> byPerson.getOrDefault(person, "")).collect(Collectors.joining("\u0000"))));
        List<String> ordered = IntStream.of(order).mapToObj(people::get).toList();
        double[][] places = SpringLayout.of(graph(ordered, pairs), classes(ordered, network::group));
        var nodes = new ArrayList<NodeRow>();
        for (int i = 0; i < places.length; i++) {
            nodes.add(new NodeRow("", ordered.get(i), places[i][0], places[i][1]));
        }
        nodes.sort(Comparator.comparing(NodeRow::id));
        return nodes;
    }

    private static Graph graph(List<String> people, Collection<Pair> pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person, numbers.size()));
        return Graph.of(people.size(), pairs.stream()
                .map(pair -> new int[]{numbers.getOrDefault(pair.a(), 0), numbers.getOrDefault(pair.b(), 0)})
                .toArray(int[][]::new));
    }

    private static int[] classes(List<String> people, UnaryOperator<String> valueOf) {
        Map<String, Integer> numbers = new HashMap<>();
        people.stream().map(valueOf).sorted().distinct().forEach(value -> numbers.put(value, numbers.size()));
        return people.stream().map(valueOf).mapToInt(value -> numbers.getOrDefault(value, 0)).toArray();
    }
}
