package no.kronsj.ingest.workshop;

/**
 * A link that somebody drew: from a note to the passage that took it up, from a passage to its theme, from a theme to a goal.
 *
 * @param at the day on which it was drawn, as written, or ""
 */
public record TraceLink(@Key(required = true, value = "a note as `g05@g01`, a passage's id, or a theme's") String from,
        @Key(required = true, value = "a passage's id, a theme's, or a goal's") String to,
        @Key("the day on which it was drawn, as 2021-10-04") String at, String where, int line)
        implements
            TextCorrection {
    @Override
    public String about() {
        return from + " " + to;
    }
}
