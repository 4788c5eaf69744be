package no.kronsj.ingest.workshop;

/** What somebody settled about a place in which something was masked. */
public record MaskCorrection(@Key(required = true, value = "its id, as in the table of masked places") String mask,
        @Key(shape = Key.Shape.WORD, of = Verdict.class, required = true, value = "shown, where it points at nobody; or masked") Verdict is,
        String where, int line) {
    /** Whether it may be read. */
    public enum Verdict implements Word {
        SHOWN,
        MASKED
    }
}
