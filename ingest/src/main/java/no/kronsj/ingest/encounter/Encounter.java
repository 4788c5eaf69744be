package no.kronsj.ingest.encounter;

/**
 * One encounter of two different persons.
 *
 * @param use     baseline, designed, chosen or follow-up
 * @param source  who named or asked, where the layer is directed; else the alphabetically first
 * @param start   ISO local date and time, or ""
 * @param seconds how long, 0 where nobody knows
 */
public record Encounter(String layer, String use, String source, String target, String start, long seconds, String file,
        int row) {}
