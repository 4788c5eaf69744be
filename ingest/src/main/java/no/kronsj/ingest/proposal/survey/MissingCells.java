package no.kronsj.ingest.proposal.survey;

import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** The cells of a column that are no answers, by the words for it. */
final class MissingCells {
    private MissingCells() {}

    static void note(SeenColumn column, Draft draft) {
        for (String cell : column.cells()) {
            Vocabulary.findMissing(cell).ifPresent(code -> draft.missing(cell, code));
        }
    }
}
