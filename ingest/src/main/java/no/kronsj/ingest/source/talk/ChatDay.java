package no.kronsj.ingest.source.talk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.DayInName;

/**
 * When a Zoom chat was, by the name of its file. A recording in the cloud tells its start in GMT, and its chat counts from
 * there; another has a day at most, and its chat tells the time of day.
 */
record ChatDay(@Nullable Instant recorded, @Nullable LocalDate day) {
    private static final Pattern RECORDED = Pattern.compile("GMT(20\\d{6}-\\d{6})");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    static ChatDay of(String name) {
        Matcher found = RECORDED.matcher(name);
        if (found.find()) {
            try {
                return new ChatDay(LocalDateTime.parse(found.group(1), START).toInstant(ZoneOffset.UTC), null);
            } catch (DateTimeException noSuchTime) {
                return new ChatDay(null, null);
            }
        }
        return new ChatDay(null, DayInName.of(name).orElse(null));
    }

    /** The message with its instant, or with its day before the time. */
    Message dated(Message message) {
        LocalTime clock = clock(message.time());
        if (clock == null || recorded == null && day == null) {
            return message;
        }
        Instant instant = recorded == null ? null : recorded.plusSeconds(clock.toSecondOfDay());
        String time = day == null ? message.time() : day + " " + message.time();
        return new Message(message.row(), message.name(), message.account(), time, instant, message.text(),
                message.direct(), message.act(), message.quoted(), message.links());
    }

    private static @Nullable LocalTime clock(@Nullable String time) {
        try {
            return time == null ? null : LocalTime.parse(time.length() == 7 ? "0" + time : time);
        } catch (DateTimeException another) {
            return null;
        }
    }
}
