package no.kronsj.ingest.rating;

import java.util.Optional;

import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Goal;

/** Who may score a goal. Raters have pseudonyms of their own, even where one of them took part. */
record Raters(Goal goal, PseudonymKey key) {

    /** The pseudonym of the rater, or of what was settled afterwards; empty where the plan names other raters. */
    Optional<String> find(String cell) {
        String name = CellText.comparable(cell);
        if (name.equals(Rating.ADJUDICATED)) {
            return Optional.of(Rating.ADJUDICATED);
        }
        boolean planned = goal.raters().isEmpty()
                || goal.raters().stream().anyMatch(rater -> CellText.comparable(rater).equals(name));
        return name.isEmpty() || !planned ? Optional.empty() : Optional.of(key.pseudonym("rater " + name));
    }
}
