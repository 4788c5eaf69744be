package no.kronsj.ingest.encounter;

import no.kronsj.ingest.workshop.Word;

/**
 * One contribution of somebody who is no participant: no member's share, and counted apart.
 *
 * @param voice  a {@link Kind}'s word
 * @param amount as in {@link Activity}
 */
public record OtherVoice(String layer, String unit, String session, String groupId, String voice, long amount,
        String file, int row) {

    /** Whose voice it is. */
    public enum Kind implements Word {
        FACILITATOR,
        /** Somebody who is not in the register. */
        OTHER,
        /** The tool itself, or a bot. */
        TOOL
    }
}
