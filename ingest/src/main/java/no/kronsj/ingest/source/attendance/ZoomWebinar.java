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
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.CsvDialect;
import no.kronsj.ingest.source.grid.CsvRecords;
import no.kronsj.ingest.source.grid.Grid;

/**
 * Zoom's report of a webinar: blocks for hosts, panelists and attendees, each with a heading of its own, a row per join.
 * Who was registered and did not come stands among them.
 */
public final class ZoomWebinar implements FormatReader {
    private static final String ATTENDED = "attended";
    private static final String NOTHING = "--";

    @Override
    public Optional<String> recognise(SourceFile file) {
        String start = file.text().substring(0, Math.min(file.text().length(), 4000)).toLowerCase(Locale.ROOT);
        boolean webinar = file.isText() && start.contains("user name (original name)") && start.contains(ATTENDED);
        return webinar ? Optional.of("Attended, User Name (Original Name), in blocks") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        Grid grid = CsvRecords.read(file.text(), new CsvDialect(',', false), 0, file.name());
        issues.addAll(grid.issues());
        MeetingTime times = MeetingTime.ofFile(grid.rows().stream().flatMap(row -> row.cells().stream()).toList());
        var kept = new ArrayList<Join>();
        int setAside = grid.broken();
        List<String> headings = List.of();
        for (Grid.Row row : grid.rows()) {
            List<String> cells = row.cells().stream().map(cell -> Headings.clean(cell).toLowerCase(Locale.ROOT))
                    .toList();
            if (cells.getFirst().equals(ATTENDED)) {
                headings = cells;
            } else if (isTitle(cells)) {
                headings = List.of();
            } else if (!headings.isEmpty()) {
                Optional<Join> join = join(row, headings, times, issues);
                join.ifPresent(kept::add);
                setAside += join.isPresent() ? 0 : 1;
            }
        }
        return new Reading(new Attendance(kept), setAside);
    }

    /** "Attendee Details," stands alone in its row. */
    private static boolean isTitle(List<String> cells) {
        return cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static Optional<Join> join(Grid.Row row, List<String> headings, MeetingTime times, IssueLog issues) {
        if (cell(row, headings, ATTENDED).equalsIgnoreCase("no")) {
            issues.add(IssueKind.NOT_ATTENDED, row.number(), "Attended", "No", "Yes");
            return Optional.empty();
        }
        LocalDateTime from = times.moment(cell(row, headings, "join time"));
        LocalDateTime to = times.moment(cell(row, headings, "leave time"));
        OptionalLong minutes = MeetingTime.seconds(cell(row, headings, "time in session (minutes)") + " min");
        String name = cell(row, headings, "user name (original name)");
        if (name.isEmpty() || from == null && minutes.isEmpty()) {
            issues.add(IssueKind.JOIN_BROKEN, row.number(), "", "no name, or no duration and no times",
                    "a name and a duration");
            return Optional.empty();
        }
        long seconds = from != null && to != null ? TeamsJoins.secondsBetween(from, to) : minutes.orElse(0);
        String email = cell(row, headings, "email");
        return Optional.of(new Join(row.number(), name, email.isEmpty() ? null : email, from, seconds));
    }

    private static String cell(Grid.Row row, List<String> headings, String heading) {
        int column = headings.indexOf(heading);
        String cell = column < 0 ? "" : Headings.clean(row.cell(column));
        return cell.equals(NOTHING) ? "" : cell;
    }
}
