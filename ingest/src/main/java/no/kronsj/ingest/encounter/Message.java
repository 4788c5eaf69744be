package no.kronsj.ingest.encounter;

/**
 * What somebody wrote to everybody, of a layer whose plan says {@code text: true}.
 *
 * @param person   the pseudonym
 * @param position in the log, from 0
 */
public record Message(String layer, String session, String groupId, String person, String text, String file,
        int position) {}
