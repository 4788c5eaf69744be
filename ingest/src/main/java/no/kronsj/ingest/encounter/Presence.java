package no.kronsj.ingest.encounter;

/** One stay of a person in a session. */
public record Presence(String session, String person, long seconds, String file, int row) {}
