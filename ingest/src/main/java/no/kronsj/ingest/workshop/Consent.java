package no.kronsj.ingest.workshop;

import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where the registration asked for consent, and to what.
 *
 * @param headings what was asked for ({@code quotes}, …) to the heading in the register that holds the answer
 */
public record Consent(SequencedMap<String, String> headings) {
    public Consent {
        headings = Ordered.copyOf(headings);
    }

    /** The heading for one purpose; empty where nobody was asked, which is no consent. */
    public Optional<String> findHeading(String purpose) {
        return Optional.ofNullable(headings.get(purpose));
    }
}
