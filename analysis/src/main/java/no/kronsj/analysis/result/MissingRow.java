package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * What everyone on the frame did with one item; the counts add up to the frame. A hidden row has none of them.
 *
 * @param frame  how many people there are; absent where nobody knows, and then {@code people.notResponded} is too
 * @param status {@code OK} or {@code SUPPRESSED}
 */
public record MissingRow(String instrument, String item, String wave, @Nullable Long frame, @Nullable Counts people,
        Status status) {

    /**
     * How many people.
     *
     * @param answered     with an answer that counts
     * @param notInvited   not asked to answer the instrument
     * @param notResponded asked, and gave no answer to any item
     * @param notShown     the item was not put to them
     * @param skipped      saw the item and left it blank
     * @param unreadable   something that is on no level of the scale
     */
    public record Counts(long answered, long notInvited, @Nullable Long notResponded, long notShown, long skipped,
            long dontKnow, long notApplicable, long unreadable) {
        /** Those who answered the instrument. */
        public long respondents() {
            return answered + notShown + skipped + dontKnow + notApplicable + unreadable;
        }
    }

    /** What is left when the row is hidden. */
    public MissingRow hidden() {
        return new MissingRow(instrument, item, wave, null, null, Status.SUPPRESSED);
    }
}
