package no.kronsj.analysis.item;

import java.util.Comparator;

import tech.tablesaw.api.Row;

/** An item of an instrument in a wave. */
public record ItemKey(String instrument, String wave, String item) implements Comparable<ItemKey> {
    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::instrument)
            .thenComparing(ItemKey::item).thenComparing(ItemKey::wave);

    /** The item that a row of counts is about. */
    static ItemKey of(Row row) {
        return new ItemKey(row.getString("instrument"), row.getString("wave"), row.getString("item"));
    }

    /** {@code after.voice}. */
    public String subject() {
        return instrument + "." + item;
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, other);
    }
}
