package no.kronsj.ingest.source.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;

/** What a spreadsheet did to numbers that are ids, and to answers such as 1-5 or mars-1; said once for each column. */
final class MangledCells {
    private static final Pattern MANGLED = Pattern.compile(
            "\\d+(?:[.,]\\d+)?E\\+\\d+|\\d{1,2}\\.? ?(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\\.?"
                    + "|(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[.\\-]\\d{1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 24;

    /** The first such cell of a column. */
    private record First(int row, String cell) {}

    private final Map<Integer, First> first = new LinkedHashMap<>();
    private final Map<Integer, Integer> count = new LinkedHashMap<>();

    void add(Grid.Row row, int columns) {
        for (int i = 0; i < columns; i++) {
            String cell = row.cell(i);
            if (mayBe(cell) && MANGLED.matcher(cell).matches()) {
                first.putIfAbsent(i, new First(row.number(), cell));
                count.merge(i, 1, Integer::sum);
            }
        }
    }

    /** What a spreadsheet makes is short and has both digits and letters. */
    private static boolean mayBe(String cell) {
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < cell.length() && cell.length() <= LONGEST; i++) {
            digits |= Character.isDigit(cell.charAt(i));
            letters |= Character.isLetter(cell.charAt(i));
        }
        return digits && letters;
    }

    void note(List<String> headings, IssueLog issues) {
        for (int column : first.keySet().stream().sorted().toList()) {
            First cell = first.getOrDefault(column, new First(0, ""));
            int more = count.getOrDefault(column, 1) - 1;
            issues.add(IssueKind.CELL_MANGLED, cell.row(), headings.get(column),
                    more == 0 ? cell.cell() : "%s, and %d more".formatted(cell.cell(), more),
                    "the text as it was answered, not what a spreadsheet made of it");
        }
    }
}
