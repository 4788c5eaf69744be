package no.kronsj.analysis.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/**
 * The moments that each scaled item is about, in the order of the plan. Where one form asks an item for two moments, the
 * earlier of them is recalled and not observed.
 */
final class Moments {
    private final List<String> order;
    private final SortedSet<Change> changes = new TreeSet<>();
    private final Set<Moment> recalled = new HashSet<>();
    private final Set<Moment> nameless = new HashSet<>();

    /** An item in a wave. */
    private record Moment(String item, String wave) {}

    private Moments(List<String> order) {
        this.order = order;
    }

    static Moments of(Workshop plan) {
        var moments = new Moments(
                plan.instruments().values().stream().flatMap(Moments::waves).distinct().toList());
        Map<String, Set<String>> all = new HashMap<>();
        for (Instrument form : plan.instruments().values()) {
            Map<String, Set<String>> inForm = new HashMap<>();
            form.items().values().stream().filter(item -> item.findScale().isPresent())
                    .forEach(item -> inForm.computeIfAbsent(item.item(), first -> new LinkedHashSet<>())
                            .add(form.waveOf(item)));
            inForm.forEach((item, waves) -> {
                List<String> sorted = moments.sorted(waves);
                sorted.subList(0, sorted.size() - 1).forEach(wave -> moments.recalled.add(new Moment(item, wave)));
                if (form.anonymous()) {
                    waves.forEach(wave -> moments.nameless.add(new Moment(item, wave)));
                }
                all.computeIfAbsent(item, first -> new LinkedHashSet<>()).addAll(waves);
            });
        }
        all.forEach(moments::pair);
        return moments;
    }

    private static Stream<String> waves(Instrument form) {
        return Stream.concat(form.items().values().stream().map(Item::wave).filter(wave -> !wave.isEmpty()),
                Stream.of(form.wave()));
    }

    private List<String> sorted(Set<String> waves) {
        var sorted = new ArrayList<>(waves);
        sorted.sort(java.util.Comparator.comparingInt(order::indexOf));
        return sorted;
    }

    private void pair(String item, Set<String> waves) {
        List<String> sorted = sorted(waves);
        for (int i = 0; i < sorted.size(); i++) {
            for (String later : sorted.subList(i + 1, sorted.size())) {
                changes.add(new Change(item, new Waves(sorted.get(i), later)));
            }
        }
    }

    /** Every item with every two of its moments, the earlier first. */
    SortedSet<Change> changes() {
        return changes;
    }

    /** Whether the earlier answer was given thinking back. */
    boolean recalled(Change change) {
        return recalled.contains(new Moment(change.item(), change.waves().before()));
    }

    /** Whether the later moment is the earlier one remembered, so that what moved is the yardstick. */
    boolean responseShift(Change change) {
        return !recalled(change) && recalled.contains(new Moment(change.item(), change.waves().after()));
    }

    /** Whether nobody can tell whose the answers of one of the moments are. */
    boolean nameless(Change change) {
        return nameless.contains(new Moment(change.item(), change.waves().before()))
                || nameless.contains(new Moment(change.item(), change.waves().after()));
    }
}
