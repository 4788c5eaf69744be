package no.kronsj.ingest.source.talk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Instants as network tools write them. */
public final class Instants {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}(?:\\.\\d{1,9})?");

    private Instants() {}

    /** ISO 8601 with an offset; null where it is something else. */
    @Nullable
    public static Instant ofIso(Optional<String> written) {
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written.get().strip()).toInstant();
        } catch (DateTimeException another) {
            return null;
        }
    }

    /** Seconds since 1970 with a fraction, as Slack numbers its messages. */
    static @Nullable Instant ofSeconds(String written) {
        if (!SECONDS.matcher(written).matches()) {
            return null;
        }
        int dot = written.indexOf('.');
        String whole = dot < 0 ? written : written.substring(0, dot);
        String fraction = dot < 0 ? "" : written.substring(dot + 1);
        return Instant.ofEpochSecond(Long.parseLong(whole), Long.parseLong((fraction + "000000000").substring(0, 9)));
    }
}
