package no.kronsj.dashboard.live;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;

/** When a run began to read the files, which its id tells. */
final class RunTime {
    private static final DateTimeFormatter IN_ID = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    /** That of a plan that names none. */
    private static final ZoneId WITHOUT_PLAN = ZoneId.of("Europe/Oslo");

    private RunTime() {}

    /** In the zone of the programme; empty where the id has another form. */
    static Optional<ZonedDateTime> of(PublishedRun run) {
        ZoneId zone = run.info().sessions().stream().map(session -> session.start()).filter(Objects::nonNull)
                .map(ZonedDateTime::getZone).findFirst().orElse(WITHOUT_PLAN);
        try {
            return Optional.of(LocalDateTime.parse(run.id().split("-", 2)[0], IN_ID).atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(zone));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
