package no.kronsj.ingest.workshop;

/** An item of an instrument, written {@code after.voice}; it exists, because the plan was checked when read. */
public record ItemRef(String instrument, String item) {
    @Override
    public String toString() {
        return instrument + "." + item;
    }
}
