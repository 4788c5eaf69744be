package no.kronsj.ingest.participant;

/** What one person agreed to in the registration, {@code quotes} …; who said no, or nothing, has no row. */
public record Agreement(String person, String purpose) {}
