package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;
import no.kronsj.ingest.workshop.InteractionSource.Use;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/** Who met whom, layer by layer, with what was known before. */
public final class TieNetwork {
    private final Frame frame;
    private final Map<String, String> groupOf = new HashMap<>();
    private final SortedMap<String, Layer> layers = new TreeMap<>();
    private final Set<Pair> knownBefore = new HashSet<>();
    private final Set<String> saidWhomTheyKnew = new HashSet<>();
    private boolean baseline;

    private TieNetwork(Frame frame) {
        this.frame = frame;
        frame.members().forEach((group, people) -> people.forEach(person -> groupOf.put(person, group)));
    }

    /** An unordered pair of pseudonyms, the first one alphabetically first. */
    public record Pair(String a, String b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int first = a.compareTo(other.a);
            return first != 0 ? first : b.compareTo(other.b);
        }

        boolean has(String person) {
            return a.equals(person) || b.equals(person);
        }
    }

    /** How often and how long a pair met. */
    public record Contact(int encounters, long seconds) {}

    /** One layer: its rule, its ties, and how many pairs were dropped because the rule does not allow them. */
    public record Layer(String id, Use use, Eligible eligible, SortedMap<Pair, Contact> ties, int ineligible) {}

    /** The layers of the plan. */
    public static TieNetwork of(Workshop plan, SmallTables tables, Frame frame) {
        var network = new TieNetwork(frame);
        for (InteractionSource source : plan.interactions()) {
            if (source.use() != Use.PRESENCE && source.use() != Use.PARTICIPATION) {
                network.layers.computeIfAbsent(source.layer(), id -> network.layer(source, tables));
            }
            if (source.use() == Use.BASELINE) {
                network.baseline = true;
                source.findItem().map(ItemRef::instrument).ifPresentOrElse(
                        instrument -> network.asked(instrument, tables),
                        () -> network.saidWhomTheyKnew.addAll(frame.everybody()));
            }
        }
        return network;
    }

    private void asked(String instrument, SmallTables tables) {
        for (Row row : tables.responders()) {
            if (row.getString("instrument").equals(instrument)) {
                saidWhomTheyKnew.add(row.getString("person"));
            }
        }
    }

    private Layer layer(InteractionSource source, SmallTables tables) {
        var ties = new TreeMap<Pair, Contact>();
        int ineligible = 0;
        for (Row row : tables.encounters()) {
            if (row.getString("layer").equals(source.layer())) {
                var pair = new Pair(row.getString("person_a"), row.getString("person_b"));
                if (eligible(source.eligible(), pair)) {
                    ties.merge(pair, new Contact(Math.toIntExact(row.getLong("encounters")), row.getLong("seconds")),
                            (x, y) -> new Contact(x.encounters() + y.encounters(), x.seconds() + y.seconds()));
                } else {
                    ineligible++;
                }
            }
        }
        if (source.use() == Use.BASELINE) {
            knownBefore.addAll(ties.keySet());
        }
        return new Layer(source.layer(), source.use(), source.eligible(), ties, ineligible);
    }

    /** Two people of no group are not of the same group. */
    private boolean eligible(Eligible rule, Pair pair) {
        String group = group(pair.a());
        return rule == Eligible.ALL || group.isEmpty() || !group.equals(group(pair.b()));
    }

    /** The group of a person, "" where nobody knows. */
    public String group(String person) {
        return groupOf.getOrDefault(person, "");
    }

    /** All layers of contact, sorted by id. */
    public List<Layer> allLayers() {
        return new ArrayList<>(layers.values());
    }

    /** Whether somebody was asked whom they knew before. */
    public boolean hasBaseline() {
        return baseline;
    }

    /** Whether one of the two named the other. */
    public boolean knewBefore(Pair pair) {
        return knownBefore.contains(pair);
    }

    /** Whether neither of the two said whom they knew. */
    public boolean unobservable(Pair pair) {
        return !saidWhomTheyKnew.contains(pair.a()) && !saidWhomTheyKnew.contains(pair.b());
    }

    /** The pairs that could form under a layer's rule. */
    public long eligiblePairs(Eligible rule) {
        long all = pairs(groupOf.size());
        long inside = frame.members().entrySet().stream().filter(group -> !group.getKey().isEmpty())
                .mapToLong(group -> pairs(group.getValue().size())).sum();
        return rule == Eligible.ALL ? all : all - inside;
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }

    /** Each person's number of distinct partners among the pairs that pass, everybody on the frame included. */
    public double[] partners(Set<Pair> pairs, Predicate<Pair> passes) {
        var partners = new TreeMap<String, Integer>();
        frame.everybody().forEach(person -> partners.put(person, 0));
        pairs.stream().filter(passes).forEach(pair -> {
            partners.computeIfPresent(pair.a(), (person, count) -> count + 1);
            partners.computeIfPresent(pair.b(), (person, count) -> count + 1);
        });
        return partners.values().stream().mapToDouble(Integer::doubleValue).sorted().toArray();
    }

    /** The pairs of several layers, each once. */
    public Set<Pair> pairs(Predicate<Layer> which) {
        var pairs = new HashSet<Pair>();
        layers.values().stream().filter(which).forEach(layer -> pairs.addAll(layer.ties().keySet()));
        return pairs;
    }
}
