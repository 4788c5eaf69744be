package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was wanted, and how it is known.
 *
 * @param indicators how one knows; {@code rule} says which of them decide, and the others stand beside them
 * @param rule       what several indicators have to do with the verdict
 * @param baseline   the level before the workshop, −2..2; null where the plan names none
 * @param expected   null: described, not judged
 * @param evidence   what stands behind, in words or paths
 * @param raters     who scored, where people did
 * @param family     goals of one family share their correction for multiplicity; the id, unless named
 */
public record Goal(@Key(required = true, value = "its id") String id,
        @Key(shape = Key.Shape.LOCAL_TEXT, value = "what was wanted") LocalText title,
        @Key(shape = Key.Shape.NUMBER, value = "its weight, 0 or more; without it 1") double weight,
        @Key(shape = Key.Shape.WORD, of = Criterion.class, value = "the OECD-DAC criterion") @Nullable Criterion criterion,
        @Key(shape = Key.Shape.WORD, of = Level.class, value = "the Kirkpatrick level") @Nullable Level level,
        @Key(name = "indicator", shape = Key.Shape.RECORD, of = Indicator.class, value = "how we know") @Key(name = "indicators", shape = Key.Shape.LIST, of = Indicator.class, value = "several; the rule says which decide") List<Indicator> indicators,
        @Key(shape = Key.Shape.WORD, of = Rule.class, value = "which of several indicators decide: first, or all or any of them against the same expected number; without it first") Rule rule,
        @Key(shape = Key.Shape.RECORD, of = Expected.class, value = "what is expected of the indicator") @Nullable Expected expected,
        @Key(shape = Key.Shape.WHOLE, value = "the level before the workshop, −2 to 2; mostly −1, and −2 where nothing worse can be") @Nullable Integer baseline,
        @Key(shape = Key.Shape.TEXTS, value = "what stands behind, in words or paths") List<String> evidence,
        @Key(shape = Key.Shape.TEXTS, value = "who scored, where people did") List<String> raters,
        @Key("goals of one family share their correction for multiplicity; without it the goal's id") String family) {

    public Goal {
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
        raters = List.copyOf(raters);
    }

    /** What several indicators of one goal have to do with its verdict. */
    public enum Rule implements Word {
        /** The first decides; the others are only shown. */
        FIRST,
        /** Met where each of them is. */
        ALL,
        /** Met where one of them is, which chance brings about more easily. */
        ANY
    }

    /** The criteria of OECD-DAC. */
    public enum Criterion implements Word {
        RELEVANCE,
        COHERENCE,
        EFFECTIVENESS,
        EFFICIENCY,
        IMPACT,
        SUSTAINABILITY
    }

    /** The levels of Kirkpatrick. */
    public enum Level implements Word {
        REACTION,
        LEARNING,
        BEHAVIOUR,
        RESULTS
    }

    public Optional<Expected> findExpected() {
        return Optional.ofNullable(expected);
    }
}
