package no.kronsj.ingest.workshop;

import org.jspecify.annotations.Nullable;

/**
 * One code of the codebook.
 *
 * @param code       its id
 * @param name       what it is called
 * @param definition what counts as it and what does not, or ""
 * @param within     the code of which it is a part, or null
 */
public record Code(@Key(required = true, value = "its id") String code,
        @Key(required = true, value = "what it is called") String name,
        @Key("what counts as it and what does not") String definition,
        @Key("the code of which it is a part") @Nullable String within) {

    /** A code as tables have it, where "" is no code to be a part of. */
    public static Code ofCells(String code, String name, String definition, String within) {
        return new Code(code, name, definition, within.isEmpty() ? null : within);
    }
}
