package no.kronsj.ingest.source.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.source.content.SourceContent.Attendance.Join;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.CsvDialect;
import no.kronsj.ingest.source.grid.CsvRecords;
import no.kronsj.ingest.source.grid.Grid;

/** Zoom's list of participants, a row per join, with or without the block about the meeting above it. */
public final class ZoomParticipants implements FormatReader {
    /** The heading stands first, or below the block of the meeting. */
    private static final int TOP = 6;

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.isText() && heading(grid(file)) >= 0
                ? Optional.of("Name (Original Name), join and leave time, duration in minutes")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        Grid grid = grid(file);
        issues.addAll(grid.issues());
        int top = heading(grid);
        if (top < 0) {
            throw new RefusedFile(IssueKind.FORMAT_UNKNOWN, "no heading",
                    "Name (Original Name) first in one of the first rows");
        }
        List<String> headings = grid.rows().get(top).cells().stream().map(Headings::clean)
                .map(heading -> heading.toLowerCase(Locale.ROOT)).toList();
        List<Grid.Row> rows = grid.rows().subList(top + 1, grid.rows().size());
        MeetingTime times = MeetingTime.ofFile(rows.stream().flatMap(row -> row.cells().stream()).toList());
        var kept = new ArrayList<Join>();
        int setAside = grid.broken();
        for (Grid.Row row : rows) {
            if (cell(row, headings, "in waiting room").equalsIgnoreCase("yes")) {
                setAside++;
                issues.add(IssueKind.WAITING_ROOM, row.number(), "In waiting room", "Yes", "No");
            } else {
                Optional<Join> join = join(row, headings, times);
                join.ifPresent(kept::add);
                setAside += join.isPresent() ? 0 : 1;
                if (join.isEmpty()) {
                    issues.add(IssueKind.JOIN_BROKEN, row.number(), "", row.cell(0), "a name and a duration");
                }
            }
        }
        return new Reading(new Attendance(kept), setAside);
    }

    private static Grid grid(SourceFile file) {
        String start = file.text().substring(0, Math.min(file.text().length(), 4000)).toLowerCase(Locale.ROOT);
        return start.contains("name (original name)")
                ? CsvRecords.read(file.text(), new CsvDialect(',', false), 0, file.name())
                : Grid.NONE;
    }

    private static int heading(Grid grid) {
        for (int i = 0; i < Math.min(TOP, grid.rows().size()); i++) {
            if (grid.heading(i, 0).equalsIgnoreCase("Name (Original Name)")) {
                return i;
            }
        }
        return -1;
    }

    /** Minutes are rounded up, so the times are taken where both can be read. */
    private static Optional<Join> join(Grid.Row row, List<String> headings, MeetingTime times) {
        LocalDateTime from = times.moment(cell(row, headings, "join time"));
        LocalDateTime to = times.moment(cell(row, headings, "leave time"));
        OptionalLong minutes = MeetingTime.seconds(cell(row, headings, "duration (minutes)") + " min");
        String name = Headings.clean(row.cell(0));
        if (name.isEmpty() || from == null && minutes.isEmpty()) {
            return Optional.empty();
        }
        long seconds = from != null && to != null ? TeamsJoins.secondsBetween(from, to) : minutes.orElse(0);
        String email = cell(row, headings, headings.contains("user email") ? "user email" : "email");
        return Optional.of(new Join(row.number(), name, email.isEmpty() ? null : email, from, seconds));
    }

    private static String cell(Grid.Row row, List<String> headings, String heading) {
        int column = headings.indexOf(heading);
        return column < 0 ? "" : row.cell(column).strip();
    }
}
