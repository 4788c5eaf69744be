package no.kronsj.ingest.workshop.yaml;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

import no.kronsj.ingest.workshop.Key;

/** The keys that one place of the plan knows, in the order of the records that hold them. */
record Keys(Class<?> type, SequencedMap<String, Key> byName) {
    private static final ConcurrentHashMap<Class<?>, Keys> KNOWN = new ConcurrentHashMap<>();

    /** The keys of a record, or of all records of a sealed type together. */
    static Keys of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Keys::collect);
    }

    private static Keys collect(Class<?> type) {
        var keys = new LinkedHashMap<String, Key>();
        add(keys, type, "");
        for (Class<?> kindOf : type.getInterfaces()) {
            add(keys, kindOf, "");
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addComponents(keys, permitted);
            }
        } else {
            addComponents(keys, type);
        }
        return new Keys(type, keys);
    }

    private static void addComponents(SequencedMap<String, Key> keys, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            add(keys, component, component.getName());
        }
    }

    private static void add(SequencedMap<String, Key> keys, AnnotatedElement element, String name) {
        for (Key key : element.getAnnotationsByType(Key.class)) {
            keys.putIfAbsent(key.name().isEmpty() ? name : key.name(), key);
        }
    }

    /** What stands behind a key; asking for one that no record declares is a bug. */
    Key getKey(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("%s declares no key %s".formatted(type, name)));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The keys that have to be there. */
    List<String> required() {
        return byName.entrySet().stream().filter(entry -> entry.getValue().required()).map(entry -> entry.getKey())
                .toList();
    }
}
