package no.kronsj.ingest.encounter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Session;

/** Which session a row of a log belongs to: the file's name tells, else the date, else the order of the files. */
final class Sessions {
    private final List<Session> programme;
    private final FilePattern.Match match;
    private final int position;
    private final int files;

    Sessions(List<Session> programme, FilePattern.Match match, int position, int files) {
        this.programme = programme;
        this.match = match;
        this.position = position;
        this.files = files;
    }

    /** From the day of the first session to the day of the last, in the plan's zone; empty without dates. */
    static Optional<Window> window(List<Session> programme, ZoneId zone) {
        List<ZonedDateTime> starts = programme.stream().map(Session::start).filter(Objects::nonNull)
                .map(start -> start.withZoneSameInstant(zone)).sorted().toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Window(starts.getFirst().truncatedTo(ChronoUnit.DAYS),
                starts.getLast().truncatedTo(ChronoUnit.DAYS).plusDays(1)));
    }

    /** A stretch of time. */
    record Window(ZonedDateTime from, ZonedDateTime until) {}

    String at(@Nullable LocalDateTime time) {
        return match.find(FilePattern.Capture.SESSION).orElseGet(() -> byDateOrOrder(time));
    }

    private String byDateOrOrder(@Nullable LocalDateTime time) {
        List<Session> thatDay = programme.stream().filter(session -> session.start() != null && time != null
                && session.start().toLocalDate().equals(time.toLocalDate()))
                .sorted(Comparator.comparing(session -> Objects.requireNonNull(session.start()))).toList();
        if (time != null && !thatDay.isEmpty()) {
            return within(thatDay, time).id();
        }
        return files == programme.size() ? programme.get(position).id() : "";
    }

    /** People come early: a session lasts from the end of the one before to its own, or to the next one's start. */
    private static Session within(List<Session> thatDay, LocalDateTime time) {
        for (int i = 0; i < thatDay.size() - 1; i++) {
            var end = thatDay.get(i).end();
            var until = end == null ? Objects.requireNonNull(thatDay.get(i + 1).start()) : end;
            if (time.isBefore(until.toLocalDateTime())) {
                return thatDay.get(i);
            }
        }
        return thatDay.getLast();
    }
}
