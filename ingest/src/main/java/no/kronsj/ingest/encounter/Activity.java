package no.kronsj.ingest.encounter;

import org.jspecify.annotations.Nullable;

/**
 * One contribution of one person.
 *
 * @param unit    messages, words, seconds (stored as milliseconds) or edits
 * @param person  the pseudonym
 * @param amount  in {@code unit}; milliseconds for speech
 * @param present seconds that the person was there, where the table tells
 * @param place   its place among the entries of a log; null in a table that only counts, where nothing comes after another
 */
public record Activity(String layer, String unit, String session, String groupId, String person, long amount,
        @Nullable Long present, @Nullable Integer place, String file, int row) {}
