package no.kronsj.ingest.workshop;

import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * One question of an instrument.
 *
 * @param id      its key in the instrument, unique there
 * @param item    what is asked; the same in two waves is a pair. The id, unless one row holds two moments
 * @param wave    the moment that the answer is about; the instrument's, unless one row holds two
 * @param heading the heading of its column; the id, unless named. In a long file the value of the item column
 * @param choice  whether several answers are possible, and how they are written
 * @param scale   null where answers are not ordered
 * @param reverse whether agreeing is unfavourable
 * @param text    whether it is answered in free text
 */
public record Item(String id,
        @Key("the item's id where another than the key, as with then and after in one row") String item,
        @Key("the wave, where another than the instrument's") String wave,
        @Key("the column's heading; without it the item's id") String heading,
        @Key(name = "columns", value = "First..Last: the columns of a question with one column per option") @Key(name = "multi", value = "several answers: a separator as \";\", or columns") Choice choice,
        @Key("a scale of `scales`") @Nullable AnswerScale scale,
        @Key(shape = Key.Shape.FLAG, value = "agreeing is unfavourable") boolean reverse,
        @Key(shape = Key.Shape.FLAG, value = "free text") boolean text) {

    /** How many answers one person can give. */
    public sealed interface Choice {
        /** One answer in one column. */
        record One() implements Choice {}

        /** Several in one cell. */
        record Separated(String separator) implements Choice {}

        /** One column per option, from the first to the last heading in the file's order, headless ones included. */
        record PerColumn(String first, String last) implements Choice {}
    }

    public Optional<AnswerScale> findScale() {
        return Optional.ofNullable(scale);
    }

    /** The position 1..A of a cell on the scale, 1 = least favourable, after reversal; empty when not on the scale. */
    public OptionalInt position(String cell) {
        if (scale == null) {
            return OptionalInt.empty();
        }
        OptionalInt position = scale.position(cell);
        return reverse && position.isPresent()
                ? OptionalInt.of(scale.positions() + 1 - position.getAsInt())
                : position;
    }
}
