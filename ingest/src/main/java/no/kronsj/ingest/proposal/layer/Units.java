package no.kronsj.ingest.proposal.layer;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.proposal.words.Vocabulary;

/** What a count counts, by the word for it. */
final class Units {
    private static final List<String> KNOWN = List.of("messages", "words", "seconds", "edits");

    private Units() {}

    static Optional<String> find(String word) {
        return KNOWN.stream().filter(unit -> Vocabulary.is("unit." + unit, word)).findFirst();
    }
}
