package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The evaluator's own words for the report, by part. */
public record Assessment(
        @Key(name = "purpose", shape = Key.Shape.WORDING, value = "why the workshop was held and evaluated") @Key(name = "design", shape = Key.Shape.WORDING, value = "how it was evaluated") @Key(name = "judgement", shape = Key.Shape.WORDING, value = "what the evaluator concludes") @Key(name = "limits", shape = Key.Shape.WORDING, value = "what the evaluation cannot say") @Key(name = "follow-up", shape = Key.Shape.WORDING, value = "what ought to happen now") SequencedMap<Part, Wording> parts) {
    /** Where a run keeps the files with the words, at the paths that the plan gives them. */
    public static final String KEPT_BELOW = "words";

    public Assessment {
        parts = Ordered.copyOf(parts);
    }

    /** What a reader of an evaluation looks for and no figure can say. */
    public enum Part implements Word {
        PURPOSE,
        DESIGN,
        JUDGEMENT,
        LIMITS,
        FOLLOW_UP
    }

    /** The words themselves or the file with them. */
    public sealed interface Wording {
        /** Written in the plan. */
        record Written(LocalText text) implements Wording {}

        /** In a file inside the folder, or one per language. */
        record InFile(
                @Key(shape = Key.Shape.LOCAL_TEXT, required = true, value = "a file with the words, or one per language") LocalText file)
                implements
                    Wording {}
    }

    /** Every file that the plan names, once. */
    public List<String> files() {
        return parts.values().stream().flatMap(wording -> switch (wording) {
            case Wording.Written written -> Stream.<String>empty();
            case Wording.InFile file -> file.file().byLanguage().values().stream();
        }).distinct().sorted().toList();
    }

    public Optional<Wording> findPart(Part part) {
        return Optional.ofNullable(parts.get(part));
    }
}
