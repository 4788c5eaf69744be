package no.kronsj.ingest.encounter;

/**
 * One stay of a person in a session.
 *
 * @param start ISO date and time as the list has it, or ""
 */
public record Presence(String session, String person, long seconds, String file, int row, String start) {}
