package no.kronsj.ingest.participant;

import java.util.Comparator;

/** One person of the frame, by pseudonym. */
public record Participant(String person, String groupId, String file, int row) {
    static final Comparator<Participant> BY_PLACE = Comparator.comparing(Participant::file)
            .thenComparingInt(Participant::row);
}
