package no.kronsj.ingest.proposal.survey;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.proposal.words.Vocabulary;

/** When a form was answered, by the words of its file's name, else of its folders. */
final class Wave {
    /** An evaluation that follows up is a follow-up, and one from before the workshop is one from before. */
    private static final List<String> IN_ORDER = List.of("before", "follow-up", "after");

    private Wave() {}

    static Optional<String> of(String path) {
        int name = path.lastIndexOf('/') + 1;
        return Vocabulary.firstMentioned("wave", path.substring(name), IN_ORDER)
                .or(() -> Vocabulary.firstMentioned("wave", path.substring(0, name), IN_ORDER));
    }

    /** Of a value such as “after” in a column. */
    static Optional<String> ofWord(String word) {
        return Vocabulary.firstMentioned("wave", word, IN_ORDER);
    }
}
