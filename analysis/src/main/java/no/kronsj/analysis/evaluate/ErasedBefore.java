package no.kronsj.analysis.evaluate;

import java.time.Instant;

import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.ingest.PeopleFiles;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/** Whom the keyed list beside the key knows to be erased, and the workspace does not, because it is an older one. */
record ErasedBefore(EditionFolder edition, PeopleFiles people) {

    /** What such a workspace has published rests on them, so it is marked as being erased from. Call it under the lock. */
    void remember(Instant now) throws EvaluationMistake {
        try {
            if (people.isBehind() && edition.findCurrent().isPresent()) {
                edition.erasure().begin(now);
            }
            people.remember();
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }
}
