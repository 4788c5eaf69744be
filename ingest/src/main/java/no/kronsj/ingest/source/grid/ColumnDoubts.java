package no.kronsj.ingest.source.grid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.file.IssueLog;

/** What the cells of a column leave open: which of two numbers is the month, and what a comma parts. Said once each. */
final class ColumnDoubts {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2\\d{2,4}(?:\\D.{0,40})?");
    private static final Pattern NUMBER = Pattern
            .compile("-?(?:\\d{1,3}(?:[. \\u00A0\\u202F]\\d{3}){1,5}|\\d{1,15})(,\\d{1,15})?");
    private static final int MONTHS = 12;
    private static final int LONGEST = 64;

    private final String heading;
    private int first;
    private int count;
    private boolean different;
    private boolean sure;

    private ColumnDoubts(String heading) {
        this.heading = heading;
    }

    /** Looks at every column; {@code byComma} says that commas part the cells, so that one within a cell says little. */
    static void note(List<Table.Column> columns, List<Table.Row> records, boolean byComma, IssueLog issues) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            String start = records.stream().map(row -> row.cells().get(column)).filter(cell -> !cell.isBlank())
                    .findFirst().orElse("");
            if (start.length() <= LONGEST && DATE.matcher(start.strip()).matches()) {
                new ColumnDoubts(columns.get(i).heading()).dates(records, i, issues);
            } else if (start.length() <= LONGEST && NUMBER.matcher(start.strip()).matches()) {
                new ColumnDoubts(columns.get(i).heading()).numbers(records, i, byComma, issues);
            }
        }
    }

    private void add(Table.Row row) {
        first = count++ == 0 ? row.number() : first;
    }

    private void dates(List<Table.Row> records, int column, IssueLog issues) {
        for (Table.Row row : records) {
            String cell = row.cells().get(column).strip();
            Matcher date = DATE.matcher(cell);
            if (cell.isEmpty()) {
                continue;
            }
            if (!date.matches() || month(date.group(1)) != month(date.group(3))) {
                return;
            }
            different |= month(date.group(1)) && !date.group(1).equals(date.group(3));
            add(row);
        }
        if (different) {
            issues.add(IssueKind.DATE_ORDER_UNKNOWN, first, heading, count == 1 ? "1 date" : count + " dates",
                    "yyyy-mm-dd");
        }
    }

    private static boolean month(String number) {
        return Integer.parseInt(number) <= MONTHS;
    }

    private void numbers(List<Table.Row> records, int column, boolean byComma, IssueLog issues) {
        for (Table.Row row : records) {
            String cell = row.cells().get(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (cell.indexOf(',') < 0 && cell.length() <= LONGEST && cell.chars().allMatch(Character::isDigit)) {
                continue;
            }
            Matcher number = NUMBER.matcher(cell);
            if (cell.length() > LONGEST || !number.matches()) {
                return;
            }
            if (number.group(1) != null) {
                add(row);
                sure |= number.start(1) > 0 && cell.substring(0, number.start(1)).chars().anyMatch(ColumnDoubts::parts);
            }
        }
        if (count > 0 && (sure || !byComma)) {
            issues.add(IssueKind.DECIMAL_COMMA, first, heading, count == 1 ? "1 number" : count + " numbers",
                    "numbers with a point, or without a comma");
        }
    }

    /** Groups of three are parted so only where the comma is the decimal one. */
    private static boolean parts(int character) {
        return character == '.' || character == ' ' || character == '\u00A0' || character == '\u202F';
    }
}
