package no.kronsj.dashboard.live;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.LocalText;

/** Where a programme stands at an instant. */
sealed interface Moment {
    /** No session has both its times. */
    record Unplanned() implements Moment {}

    /** Nothing has begun. */
    record Before(Part first) implements Moment {}

    /** A session goes on; of several at once the one that ends first. */
    record Running(Part part) implements Moment {}

    /** Something is over and something is to come. */
    record Between(Part next) implements Moment {}

    /** All is over. */
    record After(Part last) implements Moment {}

    /** A session that has both its times. */
    record Part(LocalText title, ZonedDateTime start, ZonedDateTime end) {
        static Stream<Part> of(SessionInfo session) {
            ZonedDateTime start = session.start();
            ZonedDateTime end = session.end();
            return start == null || end == null ? Stream.empty() : Stream.of(new Part(session.title(), start, end));
        }

        boolean isBegun(Instant now) {
            return !start.toInstant().isAfter(now);
        }

        boolean isOver(Instant now) {
            return !end.toInstant().isAfter(now);
        }
    }

    /** The moment; a session that ends begins the break at once. */
    static Moment of(List<SessionInfo> sessions, Instant now) {
        List<Part> parts = sessions.stream().flatMap(Part::of).toList();
        if (parts.isEmpty()) {
            return new Unplanned();
        }
        List<Part> left = parts.stream().filter(part -> !part.isOver(now)).toList();
        if (left.isEmpty()) {
            return new After(parts.stream().max(Comparator.comparing(Part::end)).orElseThrow());
        }
        Part next = left.stream().min(Comparator.comparing(Part::start)).orElseThrow();
        return left.stream().filter(part -> part.isBegun(now)).min(Comparator.comparing(Part::end))
                .<Moment>map(Running::new).orElseGet(() -> left.size() == parts.size() && parts.stream()
                        .noneMatch(part -> part.isBegun(now)) ? new Before(next) : new Between(next));
    }
}
