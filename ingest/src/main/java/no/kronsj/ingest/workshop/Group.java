package no.kronsj.ingest.workshop;

/**
 * A group as the plan names it.
 *
 * @param facilitator who led it, or ""
 */
public record Group(@Key(required = true, value = "as in the register and in file names") String id,
        @Key(shape = Key.Shape.LOCAL_TEXT, value = "what it is called") LocalText title,
        @Key("who led it; does not count as a participant") String facilitator) {}
