package no.kronsj.ingest.proposal.survey;

import java.util.List;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** What is left: a sentence of one's own, or one of a few options without an order. */
final class WordKind {
    private static final int SENTENCE = 25;
    private static final int SHORT = 12;
    private static final int MOST_OPTIONS = 25;
    private static final int FEWEST = 4;
    private static final Certainty HALF = new Certainty(50);
    private static final Certainty LIKELY = new Certainty(80);

    private final Draft draft;
    private final String file;

    WordKind(Draft draft, String file) {
        this.draft = draft;
        this.file = file;
    }

    ProposedItem of(SeenColumn column) {
        boolean open = Vocabulary.mentions("item.open", column.question());
        boolean various = column.variety().compareTo(HALF) > 0;
        if (column.meanLength() >= SENTENCE && various) {
            return ProposedItem.text(Certainty.WORDED, List.of());
        }
        if (column.answers().size() >= FEWEST && !various && column.distinct() <= MOST_OPTIONS) {
            return ProposedItem.choice(LIKELY, List.of());
        }
        if (open && various || column.meanLength() >= SHORT && column.variety().compareTo(LIKELY) >= 0) {
            return ProposedItem.text(LIKELY, List.of());
        }
        return ProposedItem.text(Certainty.POSSIBLE,
                List.of(draft.ask(file, draft.say("ask.text-or-choice", column.heading()))));
    }
}
