package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import no.kronsj.analysis.revision.Sentence;
import no.kronsj.analysis.text.TextTokens;

/**
 * What became of the words of one note in one group's text (H2).
 *
 * @param kind     whether it can be told
 * @param concepts what the note proposed that was not there before, in its order
 */
record LexicalUptake(Kind kind, List<Proposed> concepts) {
    /** Whether uptake can be told. */
    enum Kind {
        TOLD,
        /** The group has no two revisions. */
        NOT_REVISED,
        /** Everything the note speaks of was there before. */
        NOTHING_NEW,
        /** The note is in another language than the text; its words cannot be found in it. */
        OTHER_LANGUAGE
    }

    /** One thing that the note proposed, and whether the later text has it. */
    record Proposed(String concept, String surface, boolean takenUp) {}

    LexicalUptake {
        concepts = List.copyOf(concepts);
    }

    static LexicalUptake of(Note note, Receiver receiver) {
        if (!receiver.revised()) {
            return new LexicalUptake(Kind.NOT_REVISED, List.of());
        }
        if (note.english() != receiver.english()) {
            return new LexicalUptake(Kind.OTHER_LANGUAGE, List.of());
        }
        var concepts = new ArrayList<Proposed>();
        for (Map.Entry<String, String> concept : note.concepts().entrySet()) {
            if (!receiver.before().contains(concept.getKey())) {
                concepts.add(new Proposed(concept.getKey(), concept.getValue(),
                        receiver.added().contains(concept.getKey())));
            }
        }
        return new LexicalUptake(concepts.isEmpty() ? Kind.NOTHING_NEW : Kind.TOLD, concepts);
    }

    /** |F ∩ A| / |F|. */
    OptionalDouble share() {
        return kind == Kind.TOLD
                ? OptionalDouble.of((double) takenUp() / concepts.size())
                : OptionalDouble.empty();
    }

    long takenUp() {
        return concepts.stream().filter(Proposed::takenUp).count();
    }

    /** Of the sentences that have it, the one that has most of what the note says and the text did not. */
    static Optional<Sentence> sentence(Note note, Receiver receiver, String concept) {
        return receiver.sentences().stream().filter(unit -> Receiver.concepts(unit).contains(concept))
                .max(Comparator.comparingLong((Sentence unit) -> fit(note, receiver, unit))
                        .thenComparing(unit -> unit.passage().id(), Comparator.reverseOrder())
                        .thenComparing(Sentence::start, Comparator.reverseOrder()));
    }

    private static long fit(Note note, Receiver receiver, Sentence unit) {
        return unit.tokens().stream().filter(TextTokens.Token::content).map(TextTokens.Token::concept).distinct()
                .filter(concept -> receiver.added().contains(concept) && note.concepts().containsKey(concept)).count();
    }
}
