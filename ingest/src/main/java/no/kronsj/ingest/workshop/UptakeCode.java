package no.kronsj.ingest.workshop;

/**
 * What one coder says became of a note.
 *
 * @param note receiver and giver, {@code g05@g01}
 */
public record UptakeCode(@Key(required = true, value = "receiver and giver, as `g05@g01`") String note,
        @Key(required = true, value = "who says so: a name of your own for the coder") String coder,
        @Key(shape = Key.Shape.WORD, of = Level.class, required = true, value = "no-trace, answered (but not adopted), partly or adopted") Level is,
        String where, int line) implements TextCorrection {
    /** From nothing to everything. */
    public enum Level implements Word {
        NO_TRACE,
        ANSWERED,
        PARTLY,
        ADOPTED
    }

    @Override
    public String about() {
        return note;
    }
}
