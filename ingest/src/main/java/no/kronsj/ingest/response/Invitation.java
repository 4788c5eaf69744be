package no.kronsj.ingest.response;

/**
 * What became of asking one person of the register to answer one instrument.
 *
 * @param disposition the word of a {@link no.kronsj.ingest.workshop.Disposition}
 */
public record Invitation(String instrument, String person, String disposition) {}
