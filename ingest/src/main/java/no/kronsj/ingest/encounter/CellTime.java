package no.kronsj.ingest.encounter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.kronsj.ingest.workshop.CellText;

/** A moment as it stands in a cell: the year first, or the day first with full stops; never with slashes. */
final class CellTime {
    private static final List<DateTimeFormatter> WRITTEN = List
            .of("uuuu-M-d['T'][ ]H:mm[:ss][.SSS][XXX]", "d.M.uuuu[','] H:mm[:ss]", "d.M.uuuu[',']' kl. 'H:mm",
                    "uuuu-M-d",
                    "d.M.uuuu")
            .stream().map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private CellTime() {}

    /** The local time of the plan's zone; a date without a time begins its day. */
    static Optional<LocalDateTime> of(String cell, ZoneId zone) {
        String text = CellText.tidy(cell);
        for (DateTimeFormatter written : WRITTEN) {
            try {
                TemporalAccessor moment = written.parseBest(text, ZonedDateTime::from, LocalDateTime::from,
                        LocalDate::from);
                return Optional.of(switch (moment) {
                    case ZonedDateTime zoned -> zoned.withZoneSameInstant(zone).toLocalDateTime();
                    case LocalDateTime local -> local;
                    default -> LocalDate.from(moment).atStartOfDay();
                });
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
