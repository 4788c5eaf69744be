package no.kronsj.ingest.source.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance.Join;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.CsvDialect;
import no.kronsj.ingest.source.grid.CsvRecords;
import no.kronsj.ingest.source.grid.Grid;

/**
 * The list of 2020: name, what happened, time. The words for it follow the language of whoever downloaded it; whoever is
 * named first has come, so a word that never stands first for anybody, and stands second for somebody, is for leaving.
 * Nobody is seen to leave who was there at the end.
 */
public final class TeamsJoinList {
    private static final List<String> ENGLISH = List.of("Joined before", "Joined", "Left");
    /** Joined before the download, joined, left. */
    private static final int MOST_WORDS = 3;

    private TeamsJoinList() {}

    /** By the shape of all rows; the heading may be missing. */
    static boolean recognise(SourceFile file) {
        boolean three = file.text().lines().findFirst().orElse("").chars().filter(c -> c == '\t').count() == 2;
        List<Grid.Row> rows = three
                ? actions(CsvRecords.read(file.text(), new CsvDialect('\t', false), 0, file.name()).rows())
                : List.of();
        if (rows.isEmpty()) {
            return false;
        }
        Set<String> words = rows.stream().map(TeamsJoinList::action).collect(Collectors.toSet());
        return ENGLISH.containsAll(words) || words.size() <= MOST_WORDS && !leaving(rows).isEmpty();
    }

    /** The rows of three cells with a time at the end; none where another row than the first differs. */
    private static List<Grid.Row> actions(List<Grid.Row> rows) {
        boolean all = rows.stream().skip(1).allMatch(TeamsJoinList::isAction);
        return all ? rows.stream().filter(TeamsJoinList::isAction).toList() : List.of();
    }

    private static boolean isAction(Grid.Row row) {
        return row.cells().size() == 3 && !row.cell(0).isBlank() && !row.cell(1).isBlank()
                && MeetingTime.looksLike(row.cell(2));
    }

    private static String action(Grid.Row row) {
        return row.cell(1).strip();
    }

    /** The words for leaving. */
    private static Set<String> leaving(List<Grid.Row> rows) {
        var byName = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> byName.computeIfAbsent(row.cell(0).strip(), name -> new ArrayList<>()).add(action(row)));
        Set<String> first = byName.values().stream().map(List::getFirst).collect(Collectors.toSet());
        return byName.values().stream().filter(words -> words.size() > 1).map(words -> words.get(1))
                .filter(word -> !first.contains(word)).collect(Collectors.toSet());
    }

    static TeamsJoins.Joins joins(List<Grid.Row> all, MeetingTime times, IssueLog issues) {
        List<Grid.Row> rows = all.stream().filter(TeamsJoinList::isAction).toList();
        Set<String> words = rows.stream().map(TeamsJoinList::action).collect(Collectors.toSet());
        Set<String> leaving = ENGLISH.containsAll(words) ? Set.of(ENGLISH.getLast()) : leaving(rows);
        LocalDateTime end = rows.stream().map(row -> times.moment(row.cell(2))).filter(Objects::nonNull)
                .max(LocalDateTime::compareTo).orElse(null);
        var kept = new ArrayList<Join>();
        var present = new LinkedHashMap<String, Grid.Row>();
        int setAside = 0;
        for (Grid.Row row : rows) {
            String name = row.cell(0).strip();
            LocalDateTime moment = times.moment(row.cell(2));
            boolean left = leaving.contains(action(row));
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
