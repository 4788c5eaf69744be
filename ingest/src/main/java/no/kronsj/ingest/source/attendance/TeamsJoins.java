package no.kronsj.ingest.source.attendance;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance.Join;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;

/** Rows of the form name, from, to, duration, email … as stays. */
public final class TeamsJoins {
    /** What Teams adds to the name of somebody from outside; it is no part of the name. */
    private static final Pattern STANDING = Pattern.compile(
            "\\s*\\((?:External|Guest|Unverified|Ekstern|Gjest|Ikke bekreftet|Ubekreftet|Ikke verifisert|Uverifisert"
                    + "|Extern|Externe|Externo|Externa|Esterno|Gast|Invité|Invitado|Convidado|Ospite|Nicht überprüft"
                    + "|Nicht verifiziert|Non vérifié|No verificado|Não verificado|Non verificato|Niet geverifieerd"
                    + "|Niet-geverifieerd)\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOCK_CELL = Pattern.compile("\\s*\\d{1,2}[:.]\\d{2}.*");
    private static final Pattern DAY_CELL = Pattern.compile("\\s*\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\s*");

    /** Stays that could be read, and how many rows could not. */
    record Joins(List<Join> kept, int setAside) {}

    private final MeetingTime times;
    private final IssueLog issues;
    private final @Nullable LocalDateTime end;

    TeamsJoins(List<Grid.Row> all, MeetingTime times, IssueLog issues) {
        this.times = times;
        this.issues = issues;
        this.end = all.stream().flatMap(row -> row.cells().stream()).map(times::moment).filter(Objects::nonNull)
                .max(LocalDateTime::compareTo).orElse(null);
    }

    Joins all(List<Grid.Row> rows) {
        var kept = new ArrayList<Join>();
        int setAside = 0;
        if (times.isAmbiguous() && !rows.isEmpty()) {
            issues.add(IssueKind.DATE_AMBIGUOUS, rows.getFirst().number(), "", rows.getFirst().cell(1),
                    "a day above 12, or the year first");
        }
        for (Grid.Row row : rows) {
            Join join = join(row);
            if (join == null) {
                setAside++;
                issues.add(IssueKind.JOIN_BROKEN, row.number(), "", "no name, or no duration and no times",
                        "a duration, or a time of joining");
            } else {
                kept.add(join);
            }
        }
        return new Joins(kept, setAside);
    }

    private @Nullable Join join(Grid.Row row) {
        LocalDateTime from = times.moment(row.cell(1));
        LocalDateTime to = times.moment(row.cell(2));
        OptionalLong stated = MeetingTime.seconds(row.cell(3));
        String name = plainName(row.cell(0));
        if (name.isEmpty()) {
            return null;
        }
        if (name.indexOf('?') >= 0) {
            issues.add(IssueKind.LETTER_LOST, row.number(), "", name, "a name with all its letters");
        }
        if (stated.isPresent()) {
            return new Join(row.number(), name, email(row), from, stated.getAsLong());
        }
        if (from == null) {
            return null;
        }
        if (to == null) {
            issues.add(IssueKind.DURATION_ESTIMATED, row.number(), "", row.cell(1), "an end or a duration");
        }
        return new Join(row.number(), name, email(row), from, secondsBetween(from, to == null ? end : to));
    }

    /** Whether a row is of this form, in whatever language: two times, of which one may be missing, and a duration. */
    static boolean isStay(Grid.Row row) {
        boolean from = MeetingTime.looksLike(row.cell(1));
        boolean to = MeetingTime.looksLike(row.cell(2));
        boolean lasted = MeetingTime.looksLikeDuration(row.cell(3));
        return !row.cell(0).isBlank() && (from || row.cell(1).isBlank()) && (to || row.cell(2).isBlank())
                && (from || to) && (lasted || row.cell(3).isBlank() && from);
    }

    static long secondsBetween(LocalDateTime from, @Nullable LocalDateTime to) {
        return to == null ? 0 : Math.max(0, Duration.between(from, to).toSeconds());
    }

    public static String plainName(String name) {
        return STANDING.matcher(Headings.clean(name)).replaceFirst("");
    }

    /** The email, or the account where only that has the form of one; the columns change places over the years. */
    private static @Nullable String email(Grid.Row row) {
        return row.cells().stream().skip(4).limit(3).map(String::strip).filter(cell -> cell.contains("@")).findFirst()
                .orElse(null);
    }

    /** A spreadsheet splits "14/11/22, 09:30:46" at its comma when a list is saved again. */
    static Grid.Row rejoined(Grid.Row row) {
        var cells = new ArrayList<String>();
        for (String cell : row.cells()) {
            boolean time = !cells.isEmpty() && CLOCK_CELL.matcher(cell).matches()
                    && DAY_CELL.matcher(cells.getLast()).matches();
            if (time) {
                cells.set(cells.size() - 1, cells.getLast().strip() + ", " + cell.strip());
            } else {
                cells.add(cell);
            }
        }
        return new Grid.Row(row.number(), cells);
    }
}
