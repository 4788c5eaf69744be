package no.kronsj.ingest.source.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.source.content.SourceContent.Attendance.Join;
import no.kronsj.ingest.source.file.DayInName;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;

/**
 * Google Meet's attendance, by its shape: first name, last name, address, a duration and two times of day. The day stands
 * in the name of the file, or nowhere.
 */
public final class MeetAttendance implements FormatReader {
    private static final int COLUMNS = 6;
    private static final Pattern CLOCK = Pattern
            .compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})? ?(?:([AaPp])\\.?\\s?[Mm]\\.?)?");

    @Override
    public Optional<String> recognise(SourceFile file) {
        String first = file.text().lines().findFirst().orElse("");
        if (!file.isText() || first.chars().filter(c -> ",;\t".indexOf(c) >= 0).count() != COLUMNS - 1) {
            return Optional.empty();
        }
        Grid grid = Grids.of(file);
        boolean fits = grid.rows().size() > 1
                && grid.rows().getFirst().cells().stream().noneMatch(MeetAttendance::timed)
                && grid.rows().stream().skip(1).limit(20).allMatch(MeetAttendance::isStay);
        return fits ? Optional.of("names, an address, a duration and two times of day") : Optional.empty();
    }

    private static boolean timed(String cell) {
        return clock(cell) != null;
    }

    private static boolean isStay(Grid.Row row) {
        return row.cells().size() == COLUMNS && timed(row.cell(4)) && timed(row.cell(5))
                && MeetingTime.seconds(row.cell(3)).isPresent();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        Grid grid = Grids.of(file);
        issues.addAll(grid.issues());
        LocalDate day = DayInName.of(file.name()).orElse(null);
        var kept = new ArrayList<Join>();
        int setAside = grid.broken();
        for (Grid.Row row : grid.rows().stream().skip(1).toList()) {
            String name = Headings.clean(row.cell(0) + " " + row.cell(1));
            OptionalLong seconds = MeetingTime.seconds(row.cell(3));
            if (name.isEmpty() || seconds.isEmpty()) {
                setAside++;
                issues.add(IssueKind.JOIN_BROKEN, row.number(), "", "no name, or no duration", "a name and a duration");
            } else {
                kept.add(new Join(row.number(), name, row.cell(2).isBlank() ? null : row.cell(2).strip(),
                        moment(day, clock(row.cell(4))), seconds.getAsLong()));
            }
        }
        return new Reading(new Attendance(kept), setAside);
    }

    private static @Nullable LocalDateTime moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null ? null : day.atTime(time);
    }

    private static @Nullable LocalTime clock(String cell) {
        Matcher found = CLOCK.matcher(Headings.clean(cell));
        if (!found.matches()) {
            return null;
        }
        int hour = MeetingTime.hour(Integer.parseInt(found.group(1)), found.group(3));
        int minute = Integer.parseInt(found.group(2));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
