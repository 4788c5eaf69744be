package no.kronsj.ingest.response;

/**
 * One filled-in form.
 *
 * @param respondent the pseudonym, or {@code instrument#row} where the form is anonymous
 * @param person     the pseudonym, or "" where the form is anonymous
 */
public record Respondent(String instrument, String wave, String respondent, String person, String file, int row) {}
