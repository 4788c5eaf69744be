package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import no.kronsj.analysis.statistics.CanonicalOrder;
import no.kronsj.analysis.statistics.Graph;

/**
 * A layer as numbers: people in an order that no pseudonym decides, and their ties in that order.
 *
 * @param people everybody who could meet, isolates included
 * @param pairs  the ties, in the order of {@code ties}
 */
record LayerGraph(Layer layer, List<String> people, List<Pair> pairs, int[][] ties, Graph graph) {

    /** {@code kindOf} tells people apart who are not the same in what the register says. */
    static LayerGraph of(Layer layer, UnaryOperator<String> kindOf) {
        List<String> people = people(layer);
        Graph drawn = Graph.of(people.size(), ties(people, layer.ties().keySet()));
        int[] order = CanonicalOrder.of(drawn,
                classes(people, person -> layer.eligibility().groupOf().getOrDefault(person, "") + '\u0000'
                        + kindOf.apply(person)));
        return of(layer, Arrays.stream(order).mapToObj(people::get).toList());
    }

    private static LayerGraph of(Layer layer, List<String> people) {
        Map<String, Integer> places = places(people);
        List<Pair> pairs = new ArrayList<>(layer.ties().keySet());
        pairs.removeIf(pair -> !places.containsKey(pair.a()) || !places.containsKey(pair.b()));
        Map<Pair, int[]> placed = new HashMap<>();
        pairs.forEach(pair -> placed.put(pair, ends(places, pair)));
        pairs.sort((one, other) -> Arrays.compare(placed.get(one), placed.get(other)));
        int[][] ties = pairs.stream().map(placed::get).toArray(int[][]::new);
        return new LayerGraph(layer, people, pairs, ties, Graph.of(people.size(), ties));
    }

    private static List<String> people(Layer layer) {
        var people = new TreeSet<>(layer.eligibility().groupOf().keySet());
        layer.ties().keySet().forEach(pair -> people.addAll(List.of(pair.a(), pair.b())));
        return List.copyOf(people);
    }

    private static int[][] ties(List<String> people, Collection<Pair> pairs) {
        Map<String, Integer> places = places(people);
        return pairs.stream().map(pair -> ends(places, pair)).toArray(int[][]::new);
    }

    private static int[] ends(Map<String, Integer> places, Pair pair) {
        int one = places.getOrDefault(pair.a(), 0);
        int other = places.getOrDefault(pair.b(), 0);
        return new int[]{Math.min(one, other), Math.max(one, other)};
    }

    private static Map<String, Integer> places(List<String> people) {
        var places = new HashMap<String, Integer>();
        people.forEach(person -> places.put(person, places.size()));
        return places;
    }

    /** The same people, as far as something is known of them, with the ties between them. */
    LayerGraph only(UnaryOperator<String> valueOf) {
        return of(layer, people.stream().filter(person -> !valueOf.apply(person).isEmpty()).toList());
    }

    /** One number per person: the same for the same value. */
    int[] classes(UnaryOperator<String> valueOf) {
        return classes(people, valueOf);
    }

    private static int[] classes(List<String> people, UnaryOperator<String> valueOf) {
        List<String> values = people.stream().map(valueOf).toList();
        Map<String, Integer> numbers = new HashMap<>();
        new TreeSet<>(values).forEach(value -> numbers.put(value, numbers.size()));
        return values.stream().mapToInt(numbers::get).toArray();
    }

    /** One number per person's group; each person without a group has one of their own. */
    int[] groups() {
        return classes(person -> group(person).isEmpty() ? '\u0000' + person : group(person));
    }

    String group(String person) {
        return layer.eligibility().groupOf().getOrDefault(person, "");
    }

    /** Who named or asked whom in a tie, by number. */
    List<int[]> named(int tie) {
        Pair pair = pairs.get(tie);
        Layer.Contact contact = layer.contact(pair);
        int a = ties[tie][0];
        int b = ties[tie][1];
        boolean turned = !people.get(a).equals(pair.a());
        boolean forward = contact.forward() > 0;
        boolean backward = contact.forward() < contact.encounters();
        var named = new ArrayList<int[]>();
        if (turned ? backward : forward) {
            named.add(new int[]{a, b});
        }
        if (turned ? forward : backward) {
            named.add(new int[]{b, a});
        }
        return named;
    }

    /** How long each tie lasted. */
    double[] seconds() {
        return pairs.stream().mapToDouble(pair -> layer.contact(pair).seconds()).toArray();
    }
}
