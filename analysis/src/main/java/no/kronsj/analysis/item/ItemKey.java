package no.kronsj.analysis.item;

/** An item of an instrument in a wave. */
public record ItemKey(String instrument, String wave, String item) implements Comparable<ItemKey> {
    /** {@code after.voice}. */
    public String subject() {
        return instrument + "." + item;
    }

    @Override
    public int compareTo(ItemKey other) {
        int byWords = (subject() + "\0" + wave).compareTo(other.subject() + "\0" + other.wave);
        return byWords;
    }
}
