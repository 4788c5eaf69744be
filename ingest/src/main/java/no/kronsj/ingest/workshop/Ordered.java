package no.kronsj.ingest.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Unmodifiable copies that keep the plan's order, which {@code Map.copyOf} loses. */
final class Ordered {
    private Ordered() {}

    static <K, V> SequencedMap<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
