package no.kronsj.ingest.encounter;

import java.time.LocalDateTime;
import java.util.List;

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

    String at(@Nullable LocalDateTime time) {
        return match.find(FilePattern.Capture.SESSION).orElseGet(() -> byDateOrOrder(time));
    }

    private String byDateOrOrder(@Nullable LocalDateTime time) {
        for (Session session : programme) {
            if (time != null && session.start() != null
                    && session.start().toLocalDate().equals(time.toLocalDate())) {
                return session.id();
            }
        }
        return files == programme.size() ? programme.get(position).id() : "";
    }
}
