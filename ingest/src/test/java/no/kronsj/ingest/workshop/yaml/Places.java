package no.kronsj.ingest.workshop.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import no.kronsj.ingest.workshop.Key;
import no.kronsj.ingest.workshop.Word;
import no.kronsj.ingest.workshop.Workshop;

/** All places of the plan that have keys, by their path, found from the records. */
final class Places {
    private static final List<Key.Shape> NESTED = List.of(Key.Shape.RECORD, Key.Shape.LIST, Key.Shape.MAP);

    private Places() {}

    /** The path of each place to the type that holds its keys, in the order of the plan. */
    static SequencedMap<String, Class<?>> all() {
        return of(Workshop.class);
    }

    /** The same for a file whose keys stand with another record. */
    static SequencedMap<String, Class<?>> of(Class<?> root) {
        var places = new LinkedHashMap<String, Class<?>>();
        add(places, "", root);
        return places;
    }

    private static void add(SequencedMap<String, Class<?>> places, String path, Class<?> type) {
        places.put(path, type);
        Keys.of(type).byName().forEach((name, key) -> {
            boolean seen = places.containsValue(key.of());
            if (NESTED.contains(key.shape()) && !seen) {
                add(places, (path.isEmpty() ? "" : path + ".") + name + suffix(key.shape()), key.of());
            }
        });
    }

    private static String suffix(Key.Shape shape) {
        return shape == Key.Shape.LIST ? "[]" : shape == Key.Shape.MAP ? ".<id>" : "";
    }

    /** The words of an enum of the plan. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(word -> ((Word) word).word())
                .toList();
    }
}
