package no.kronsj.ingest.source.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.CsvDialect;
import no.kronsj.ingest.source.grid.CsvRecords;
import no.kronsj.ingest.source.grid.Grid;

/**
 * Microsoft Teams' attendance list, all generations by their shape and not by their words, which follow the language of
 * whoever downloaded it: 2020 a line per joining and leaving, 2021 a summary and a row per join, since 2022 numbered
 * sections, where section 2 has a merged row per person and section 3 a row per join.
 */
public final class TeamsAttendance implements FormatReader {
    private static final Pattern SECTION = Pattern.compile("([1-9])\\. \\S.*");
    private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
    /** Name, first and last time, duration, email, role: every generation with durations has at least these. */
    private static final int FEWEST_CELLS = 6;

    /** Lines about the meeting over the list of 2021: how many came, title, start, end, id. */
    private static final int FEWEST_FACTS = 3;

    @Override
    public Optional<String> recognise(SourceFile file) {
        if (!file.isText()) {
            return Optional.empty();
        }
        String text = file.text();
        String first = text.lines().findFirst().orElse("").strip().replace("\"", "");
        if (first.startsWith("1. ")
                && text.lines().anyMatch(line -> line.startsWith("2. ") || line.startsWith("\"2. "))) {
            return wideLine(text) ? Optional.of("numbered sections") : Optional.empty();
        }
        if (isReport(file)) {
            return Optional.of("a meeting summary and a row per join");
        }
        return TeamsJoinList.recognise(file) ? Optional.of("joined and left, a row per action") : Optional.empty();
    }

    /** The list of 2021: lines of two cells about the meeting, then wide rows of stays; tabs all through. */
    private static boolean isReport(SourceFile file) {
        String first = file.text().lines().findFirst().orElse("");
        if (first.indexOf('\t') != first.lastIndexOf('\t') || file.text().indexOf('\t') < 0) {
            return false;
        }
        List<Grid.Row> rows = CsvRecords.read(file.text(), new CsvDialect('\t', false), 0, file.name()).rows();
        long summary = rows.stream().takeWhile(row -> filled(row) <= 2).count();
        return summary >= FEWEST_FACTS && rows.stream().skip(summary).limit(20)
                .anyMatch(row -> row.cells().size() >= FEWEST_CELLS && TeamsJoins.isStay(row));
    }

    private static long filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean wideLine(String text) {
        return text.lines().limit(200).anyMatch(line -> DELIMITERS.stream()
                .anyMatch(delimiter -> line.chars().filter(c -> c == delimiter).count() >= FEWEST_CELLS - 1));
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        Grid grid = grid(file);
        issues.addAll(grid.issues());
        List<Grid.Row> rows = grid.rows().stream().map(TeamsJoins::rejoined).toList();
        MeetingTime times = MeetingTime.ofFile(
                rows.stream().flatMap(row -> row.cells().stream()).filter(MeetingTime::looksLike).toList());
        var joins = TeamsJoinList.recognise(file)
                ? TeamsJoinList.joins(rows, times, issues)
                : new TeamsJoins(rows, times, issues).all(stays(rows));
        return new Reading(new SourceContent.Attendance(joins.kept()), joins.setAside() + grid.broken());
    }

    /** The delimiter that gives the most cells; the sections differ in width, so no equal count can be asked for. */
    private static Grid grid(SourceFile file) {
        return DELIMITERS.stream()
                .map(delimiter -> CsvRecords.read(file.text(), new CsvDialect(delimiter, false), 0, file.name()))
                .max(Comparator.comparingInt(TeamsAttendance::wideRows)).orElse(Grid.NONE);
    }

    private static int wideRows(Grid grid) {
        return (int) grid.rows().stream().filter(row -> row.cells().size() >= 3).count();
    }

    /**
     * The rows that stand for stays: the joins of section 3, and from section 2 those persons who have none there. An
     * older file has only the one list.
     */
    private static List<Grid.Row> stays(List<Grid.Row> rows) {
        Map<Integer, List<Grid.Row>> sections = sections(rows);
        List<Grid.Row> persons = sections.getOrDefault(2, List.of());
        List<Grid.Row> joins = sections.getOrDefault(3, List.of());
        Set<String> joined = joins.stream().map(TeamsAttendance::person).collect(Collectors.toSet());
        return Stream.concat(joins.stream(), persons.stream().filter(row -> !joined.contains(person(row))))
                .sorted(Comparator.comparingInt(Grid.Row::number)).toList();
    }

    private static String person(Grid.Row row) {
        return (row.cell(4).contains("@") ? row.cell(4) : row.cell(0)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The rows below the heading of each section, which may be missing; a file without numbers is one section, the second.
     */
    private static Map<Integer, List<Grid.Row>> sections(List<Grid.Row> rows) {
        var sections = new HashMap<Integer, List<Grid.Row>>();
        boolean numbered = rows.stream().anyMatch(TeamsAttendance::isTitle);
        int section = 0;
        boolean heading = false;
        for (Grid.Row row : rows) {
            if (isTitle(row)) {
                section = row.cell(0).strip().charAt(0) - '0';
                heading = true;
                continue;
            }
            boolean begins = !numbered && section == 0 && row.cells().size() >= FEWEST_CELLS;
            section = begins ? 2 : section;
            boolean named = (heading || begins) && !TeamsJoins.isStay(row);
            heading = false;
            if (!named && (section == 2 || section == 3)) {
                sections.computeIfAbsent(section, key -> new ArrayList<>()).add(row);
            }
        }
        return sections;
    }

    private static boolean isTitle(Grid.Row row) {
        return SECTION.matcher(row.cell(0).strip()).matches() && row.cells().stream().skip(1).allMatch(String::isBlank);
    }
}
