package no.kronsj.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Who is logged in, until they log out, are idle for too long, or the longest time is over. Nothing outlives the server. */
final class Sessions {
    private static final int MOST = 10_000;

    private final Kept<Live> kept = new Kept<>(MOST);
    private final InstantSource clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(InstantSource clock, Duration idle, Duration longest) {
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Seen in milliseconds of the epoch. */
    private record Live(Session session, AtomicLong seen) {}

    /** A new session behind a new secret. */
    String begin(Session session) {
        return kept.keep(new Live(session, new AtomicLong(clock.millis())));
    }

    /** The session of a cookie; asking keeps it alive. */
    Optional<Session> find(@Nullable String secret) {
        Instant now = clock.instant();
        Optional<Live> found = kept.find(secret,
                live -> now.isBefore(Instant.ofEpochMilli(live.seen().get()).plus(idle))
                        && now.isBefore(live.session().began().plus(longest)));
        found.ifPresent(live -> live.seen().set(now.toEpochMilli()));
        return found.map(Live::session);
    }

    /** Ends it. */
    Optional<Session> end(@Nullable String secret) {
        return kept.take(secret).map(Live::session);
    }
}
