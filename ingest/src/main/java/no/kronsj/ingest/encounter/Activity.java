package no.kronsj.ingest.encounter;

/**
 * One contribution of one person.
 *
 * @param unit   messages, words, seconds (stored as milliseconds) or edits
 * @param person the pseudonym
 * @param amount in {@code unit}; milliseconds for speech
 */
public record Activity(String layer, String unit, String session, String groupId, String person, long amount,
        String file,
        int row) {}
