package no.kronsj.ingest.workshop;

/** Two waves that are compared, written {@code before:after}. */
public record Waves(String before, String after) {
    @Override
    public String toString() {
        return before + ":" + after;
    }
}
