package no.kronsj.analysis.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The level at which coders put each thing; of two by one coder the later counts. Where coders differ the lower of the two in
 * the middle counts: nothing is called more on one coder's word against another's.
 */
public final class CodedLevels<L extends Enum<L>> {
    private final SortedMap<String, Map<String, L>> byThing = new TreeMap<>();

    /** What one coder says of a thing. */
    public void put(String thing, String coder, L level) {
        byThing.computeIfAbsent(thing, first -> new LinkedHashMap<>()).put(coder, level);
    }

    /** The level of a thing; empty where nobody coded it. */
    public Optional<L> level(String thing) {
        return Optional.ofNullable(byThing.get(thing)).map(codes -> {
            List<L> sorted = codes.values().stream().sorted().toList();
            return sorted.get((sorted.size() - 1) / 2);
        });
    }

    /** What somebody coded, sorted. */
    public Set<String> things() {
        return byThing.keySet();
    }

    /** The levels of each thing, coder by coder, in the order of {@link #things()}. */
    public List<Collection<L>> levels() {
        return byThing.values().stream().map(Map::values).toList();
    }
}
