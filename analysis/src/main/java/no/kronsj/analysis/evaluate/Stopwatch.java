package no.kronsj.analysis.evaluate;

import java.util.SortedMap;
import java.util.TreeMap;

/** How long each stage took, in milliseconds. */
final class Stopwatch {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SortedMap<String, Long> millis = new TreeMap<>();
    private long since = System.nanoTime();

    /** The stage that has just ended. */
    void lap(String stage) {
        long now = System.nanoTime();
        millis.merge(stage, (now - since) / NANOS_PER_MILLI, Long::sum);
        since = now;
    }

    SortedMap<String, Long> millis() {
        return new TreeMap<>(millis);
    }
}
