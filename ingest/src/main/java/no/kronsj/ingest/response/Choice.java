package no.kronsj.ingest.response;

/** One option that a respondent ticked in an item with several. */
public record Choice(String instrument, String wave, String respondent, String person, String item, String option) {}
