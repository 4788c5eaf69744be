package no.kronsj.ingest.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What may be shown, and for how long data are kept. */
public record Privacy(
        @Key(shape = Key.Shape.WHOLE, value = "the smallest number of answers that is shown, 3 or more; without it 5") int minimumCell,
        @Key(shape = Key.Shape.DATE, value = "the last day on which data may be kept") @Nullable LocalDate retainUntil,
        @Key(shape = Key.Shape.TEXTS, value = "items that need more care, as after.voice or voice for every wave") List<ItemRef> sensitive) {

    /** A frequent choice in official statistics; three is the least that hides one person from another. */
    public static final int DEFAULT_MINIMUM_CELL = 5;

    public static final int LEAST_MINIMUM_CELL = 3;

    public Privacy {
        sensitive = List.copyOf(sensitive);
        if (minimumCell < LEAST_MINIMUM_CELL) {
            throw new IllegalArgumentException("a cell of " + minimumCell);
        }
    }

    public Optional<LocalDate> findRetainUntil() {
        return Optional.ofNullable(retainUntil);
    }
}
