package no.kronsj.ingest.response;

import org.jspecify.annotations.Nullable;

/**
 * One respondent's answer to one item.
 *
 * @param item  the item's id; the same id in two waves is a pair
 * @param state {@code answered}, or the word of the kind of missing
 * @param score 1..A after reversal (1..11 stands for 0..10); absent unless answered on a scale
 * @param text  free text, or ""
 */
public record Response(String instrument, String wave, String respondent, String person, String item, String state,
        @Nullable Integer score, String text) {
    /** The state of an answer that counts. */
    public static final String ANSWERED = "answered";
}
