package no.kronsj.ingest.workshop;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/** A part of the programme; its times stand in the plan's zone. */
public record Session(
        @Key(name = "session", required = true, value = "its id, as in file names and sheets") String id,
        @Key(shape = Key.Shape.LOCAL_TEXT, value = "what it is called") LocalText title,
        @Key(shape = Key.Shape.MOMENT, value = "when it begins") @Nullable ZonedDateTime start,
        @Key(shape = Key.Shape.MOMENT, value = "when it ends") @Nullable ZonedDateTime end) {

    /** How long it lasts, where both ends are known. */
    public OptionalLong durationMinutes() {
        return start == null || end == null
                ? OptionalLong.empty()
                : OptionalLong.of(Duration.between(start, end).toMinutes());
    }
}
