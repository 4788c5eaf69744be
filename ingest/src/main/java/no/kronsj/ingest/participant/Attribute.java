package no.kronsj.ingest.participant;

/** One attribute of one person. */
public record Attribute(String person, String attribute, String value) {}
