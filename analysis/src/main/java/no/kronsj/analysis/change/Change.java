package no.kronsj.analysis.change;

import java.util.Comparator;

import no.kronsj.ingest.workshop.Waves;

/** An item in two waves, the earlier first. */
record Change(String item, Waves waves) implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::item)
            .thenComparing(change -> change.waves.before()).thenComparing(change -> change.waves.after());

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
