package no.kronsj.ingest.proposal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.source.content.SourceContent;

/** Sessions, as the attendance tells of them: a proposal that is always asked about. */
final class Programme {
    private Programme() {}

    static List<Part> sessions(SequencedMap<String, SourceContent> logs, Draft draft) {
        var sessions = new TreeMap<LocalDateTime, Part>();
        logs.forEach((path, content) -> {
            if (content instanceof SourceContent.Attendance attendance) {
                start(attendance).ifPresent(start -> sessions.putIfAbsent(start,
                        session(path, start, end(attendance, start), draft)));
            }
        });
        return List.copyOf(sessions.values());
    }

    private static Part session(String path, LocalDateTime start, LocalDateTime end, Draft draft) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        var keys = new LinkedHashMap<String, String>();
        keys.put("session", YamlScalar.of(Slug.ofWhole(dot > 0 ? name.substring(0, dot) : name, "session")));
        keys.put("start", start.toString());
        if (end.isAfter(start)) {
            keys.put("end", end.toString());
        }
        return new Part("- " + YamlScalar.flow(keys), Certainty.POSSIBLE,
                List.of(draft.say("ask.session", path)));
    }

    private static Optional<LocalDateTime> start(SourceContent.Attendance attendance) {
        return starts(attendance).min(LocalDateTime::compareTo).map(start -> start.truncatedTo(ChronoUnit.MINUTES));
    }

    private static LocalDateTime end(SourceContent.Attendance attendance, LocalDateTime start) {
        return attendance.joins().stream().filter(join -> join.start() != null)
                .map(join -> Objects.requireNonNull(join.start()).plusSeconds(join.seconds()))
                .max(LocalDateTime::compareTo).map(end -> end.truncatedTo(ChronoUnit.MINUTES)).orElse(start);
    }

    private static Stream<LocalDateTime> starts(SourceContent.Attendance attendance) {
        return attendance.joins().stream().flatMap(join -> Stream.ofNullable(join.start()));
    }
}
