package no.kronsj.dashboard.live;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.RunStamp;

/** When a run began to read the files, where the workshop was held. */
final class RunTime {
    /** That of a plan that names none. */
    private static final ZoneId WITHOUT_PLAN = ZoneId.of("Europe/Oslo");

    private RunTime() {}

    /** In the zone of the programme; empty where the id has another form. */
    static Optional<ZonedDateTime> of(PublishedRun run) {
        ZoneId zone = run.info().sessions().stream().map(session -> session.start()).filter(Objects::nonNull)
                .map(ZonedDateTime::getZone).findFirst().orElse(WITHOUT_PLAN);
        return RunStamp.begun(run.id()).map(begun -> begun.atZone(ZoneOffset.UTC).withZoneSameInstant(zone));
    }
}
