package no.kronsj.ingest.source.grid;

import java.util.List;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;

/** Rows of a comma file with too many cells because decimal commas have split their numbers. */
final class SplitNumbers {
    private int first;
    private int count;

    /** Looks at a row that has more cells than the heading. */
    void add(Grid.Row row, int headings) {
        int surplus = row.cells().size() - headings;
        if (surplus > 0 && pairs(row.cells()) >= surplus) {
            first = count++ == 0 ? row.number() : first;
        }
    }

    /** How many numbers stand directly before another, each counted with one neighbour only. */
    private static int pairs(List<String> cells) {
        int pairs = 0;
        for (int i = cells.size() - 1; i > 0; i--) {
            if (digits(cells.get(i)) && digits(cells.get(i - 1))) {
                pairs++;
                i--;
            }
        }
        return pairs;
    }

    private static boolean digits(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    }

    /** A single row may have too many cells for another reason; most rows of a table have not. */
    void note(int rowsThatFit, IssueLog issues) {
        if (2 * count > rowsThatFit) {
            issues.add(IssueKind.COMMA_IN_COMMA_FILE, first, "", count == 1 ? "1 row" : count + " rows",
                    "semicolons between the cells, or numbers in quotes");
        }
    }
}
