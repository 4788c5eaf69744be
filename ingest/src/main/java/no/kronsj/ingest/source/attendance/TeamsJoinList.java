package no.kronsj.ingest.source.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance.Join;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;

/** The list of 2020: name, joined or left, time. Nobody is seen to leave who was there at the end. */
public final class TeamsJoinList {
    private static final Pattern HEADING = Pattern.compile("Full Name\tUser Action\tTimestamp.*");
    private static final Pattern ACTION = Pattern.compile("[^\\t]+\\t(?:Joined before|Joined|Left)\\t[^\\t]+");
    private static final String LEFT = "Left";

    private TeamsJoinList() {}

    /** The heading may be missing. */
    static boolean recognise(String text) {
        String first = text.lines().findFirst().orElse("");
        return HEADING.matcher(first).matches() || ACTION.matcher(first).matches();
    }

    static TeamsJoins.Joins joins(List<Grid.Row> rows, MeetingTime times, IssueLog issues) {
        LocalDateTime end = rows.stream().map(row -> times.moment(row.cell(2))).filter(Objects::nonNull)
                .max(LocalDateTime::compareTo).orElse(null);
        var kept = new ArrayList<Join>();
        var present = new LinkedHashMap<String, Grid.Row>();
        int setAside = 0;
        for (Grid.Row row : rows.stream().filter(row -> MeetingTime.looksLike(row.cell(2))).toList()) {
            String name = row.cell(0).strip();
            LocalDateTime moment = times.moment(row.cell(2));
            boolean left = row.cell(1).strip().equalsIgnoreCase(LEFT);
            Grid.Row since = left ? present.remove(name) : present.putIfAbsent(name, row);
            if (left != (since != null) || moment == null) {
                setAside++;
                issues.add(IssueKind.JOIN_BROKEN, row.number(), "", row.cell(1), "joining and leaving by turns");
            } else if (since != null) {
                kept.add(stay(since, times, moment));
            }
        }
        present.values().forEach(row -> kept.add(open(row, times, end, issues)));
        kept.sort(Comparator.comparingInt(Join::row));
        return new TeamsJoins.Joins(kept, setAside);
    }

    private static Join open(Grid.Row row, MeetingTime times, @Nullable LocalDateTime end, IssueLog issues) {
        issues.add(IssueKind.DURATION_ESTIMATED, row.number(), "", row.cell(1), "a row for leaving");
        return stay(row, times, end);
    }

    private static Join stay(Grid.Row joined, MeetingTime times, @Nullable LocalDateTime end) {
        LocalDateTime from = times.moment(joined.cell(2));
        long seconds = from == null ? 0 : TeamsJoins.secondsBetween(from, end);
        return new Join(joined.number(), TeamsJoins.plainName(joined.cell(0)), null, from, seconds);
    }
}
