package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was wanted, and how it is known.
 *
 * @param indicators the first is judged against what is expected; further ones stand beside it
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
        @Key(name = "indicator", shape = Key.Shape.RECORD, of = Indicator.class, value = "how we know") @Key(name = "indicators", shape = Key.Shape.LIST, of = Indicator.class, value = "several; the first is judged") List<Indicator> indicators,
        @Key(shape = Key.Shape.RECORD, of = Expected.class, value = "what is expected of the indicator") @Nullable Expected expected,
        @Key(shape = Key.Shape.TEXTS, value = "what stands behind, in words or paths") List<String> evidence,
        @Key(shape = Key.Shape.TEXTS, value = "who scored, where people did") List<String> raters,
        @Key("goals of one family share their correction for multiplicity; without it the goal's id") String family) {

    public Goal {
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
        raters = List.copyOf(raters);
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
