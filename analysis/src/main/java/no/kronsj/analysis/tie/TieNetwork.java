package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.tie.Layer.Contact;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Use;
import no.kronsj.ingest.workshop.Workshop;

/** Who met whom, layer by layer, with what was known before and what lasted. */
public final class TieNetwork {
    private final Frame frame;
    private final SortedMap<String, String> groupOf = new TreeMap<>();
    private final SortedMap<String, String> present = new TreeMap<>();
    private final SortedMap<String, Layer> layers = new TreeMap<>();

    private TieNetwork(Frame frame, SmallTables tables) {
        this.frame = frame;
        frame.members().forEach((group, people) -> people.forEach(person -> groupOf.put(person, group)));
        for (Row row : tables.presence()) {
            String group = groupOf.get(row.getString("person"));
            if (group != null && row.getLong("seconds") > 0) {
                present.put(row.getString("person"), group);
            }
        }
        if (present.isEmpty()) {
            present.putAll(groupOf);
        }
    }

    /** The layers of the plan. */
    public static TieNetwork of(Workshop plan, SmallTables tables, Frame frame) {
        var network = new TieNetwork(frame, tables);
        for (InteractionSource source : plan.interactions()) {
            if (source.use() != Use.PRESENCE && source.use() != Use.PARTICIPATION) {
                network.layers.computeIfAbsent(source.layer(), id -> network.layer(source, plan, tables));
            }
        }
        return network;
    }

    private Layer layer(InteractionSource source, Workshop plan, SmallTables tables) {
        var eligibility = new Eligibility(source.eligible(), couldMeet(source.use()));
        var ties = new TreeMap<Pair, Contact>();
        int ineligible = 0;
        for (Row row : tables.encounters()) {
            if (row.getString("layer").equals(source.layer())) {
                var pair = new Pair(row.getString("person_a"), row.getString("person_b"));
                if (eligibility.allows(pair)) {
                    ties.merge(pair, contact(row), Contact::plus);
                } else {
                    ineligible++;
                }
            }
        }
        boolean named = plan.interactions().stream().filter(other -> other.layer().equals(source.layer()))
                .allMatch(other -> other.findItem().isPresent());
        return new Layer(source.layer(), source.use(), source.directed() || named, eligibility, ties,
                named ? Optional.of(nominators(source.layer(), tables)) : Optional.empty(), ineligible);
    }

    /** During the workshop only those who came; before and after it everybody. */
    private SortedMap<String, String> couldMeet(Use use) {
        return switch (use) {
            case DESIGNED, CHOSEN -> present;
            case BASELINE, FOLLOW_UP, PRESENCE, PARTICIPATION -> groupOf;
        };
    }

    private static Contact contact(Row row) {
        return new Contact(Math.toIntExact(row.getLong("encounters")), row.getLong("seconds"),
                Math.toIntExact(row.getLong("forward")));
    }

    private static Set<String> nominators(String layer, SmallTables tables) {
        var said = new HashSet<String>();
        for (Row row : tables.nominators()) {
            if (row.getString("layer").equals(layer)) {
                said.add(row.getString("person"));
            }
        }
        return said;
    }

    /** The group of a person, "" where nobody knows. */
    public String group(String person) {
        return groupOf.getOrDefault(person, "");
    }

    /** Everybody on the frame with their group, "" where nobody knows. */
    public SortedMap<String, String> allGroups() {
        return new TreeMap<>(groupOf);
    }

    /** All layers of contact, sorted by id. */
    public List<Layer> allLayers() {
        return new ArrayList<>(layers.values());
    }

    /** All chosen layers as one; empty without any, and where a layer of its own has that name. */
    public Optional<Layer> chosen() {
        return layers.containsKey(Layer.CHOSEN)
                ? Optional.empty()
                : of(Use.CHOSEN).stream().reduce(Layer::and)
                        .map(all -> new Layer(Layer.CHOSEN, all.use(), false, all.eligibility(), all.ties(),
                                all.reporters(), all.ineligible()));
    }

    /** The layers of one use. */
    public List<Layer> of(Use use) {
        return layers.values().stream().filter(layer -> layer.use() == use).toList();
    }

    /** Whether somebody was asked whom they knew before. */
    public boolean hasBaseline() {
        return !of(Use.BASELINE).isEmpty();
    }

    /** Whether one of the two named the other. */
    public boolean knewBefore(Pair pair) {
        return of(Use.BASELINE).stream().anyMatch(layer -> layer.ties().containsKey(pair));
    }

    /** Whether neither of the two said whom they knew. */
    public boolean unobservable(Pair pair) {
        return of(Use.BASELINE).stream().noneMatch(layer -> layer.observable(pair));
    }

    /** Who said whom they knew. */
    Set<String> saidWhomTheyKnew() {
        var said = new HashSet<String>();
        of(Use.BASELINE).forEach(layer -> said.addAll(layer.reporters().orElse(groupOf.keySet())));
        return said;
    }

    /** Each person's number of distinct partners among the pairs that pass, everybody on the frame included. */
    public double[] partners(Set<Pair> pairs, Predicate<Pair> passes) {
        return partners(frame.everybody(), pairs, passes);
    }

    static double[] partners(Iterable<String> people, Set<Pair> pairs, Predicate<Pair> passes) {
        var partners = new TreeMap<String, Integer>();
        people.forEach(person -> partners.put(person, 0));
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
