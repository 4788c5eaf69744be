package no.kronsj.ingest.proposal.plan;

import java.util.List;

/**
 * What became of one file.
 *
 * @param file      as the plan names it
 * @param kind      survey, log, document, archive or unknown
 * @param format    the word that {@code format:} in a plan takes
 * @param signature why it was taken for that
 * @param proposed  what the plan makes of it, in words
 * @param questions what is asked
 */
public record Finding(String file, String kind, String format, String signature, List<String> proposed,
        List<String> questions) {
    public Finding {
        proposed = List.copyOf(proposed);
        questions = List.copyOf(questions);
    }
}
