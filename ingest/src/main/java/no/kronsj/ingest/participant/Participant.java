package no.kronsj.ingest.participant;

/** One person of the frame, by pseudonym. */
public record Participant(String person, String groupId, String file, int row) {}
