package no.kronsj.analysis.item;

import java.util.Comparator;

/** An item of an instrument in a wave. */
public record ItemKey(String instrument, String wave, String item) implements Comparable<ItemKey> {
    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::instrument)
            .thenComparing(ItemKey::item).thenComparing(ItemKey::wave);

    /** {@code after.voice}. */
    public String subject() {
        return instrument + "." + item;
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, other);
    }
}
