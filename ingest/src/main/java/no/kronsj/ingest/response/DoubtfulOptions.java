package no.kronsj.ingest.response;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;

/**
 * Options that may be halves of one, because it holds the separator: the second half begins with a small letter and
 * never stands without the first before it.
 */
final class DoubtfulOptions {
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Map<String, Integer> firstRow = new HashMap<>();
    private boolean capitals;

    private DoubtfulOptions() {}

    /** Notes the column once, with the first row and how many cells there are. */
    static void note(String separator, int column, HeadedTable table, FileLedger file) {
        var options = new DoubtfulOptions();
        Set<String> known = Set.copyOf(table.labels(column).values());
        for (Row row : table.rows()) {
            options.add(row.number(), Arrays.stream(HeadedTable.cell(row, column).split(Pattern.quote(separator)))
                    .map(CellText::tidy).filter(part -> !part.isEmpty() && !known.contains(part)).toList());
        }
        List<String> halves = options.halves();
        if (!halves.isEmpty()) {
            file.note(IssueKind.OPTION_DOUBTFUL,
                    halves.stream().mapToInt(half -> options.firstRow.getOrDefault(half, 0)).min().orElse(0),
                    table.heading(column),
                    halves.stream().mapToInt(half -> options.count.getOrDefault(half, 0)).sum() + " cells",
                    "options without \"%s\" in them".formatted(separator));
        }
    }

    private void add(int row, List<String> parts) {
        String previous = "";
        for (String part : parts) {
            before.computeIfAbsent(part, first -> new HashSet<>()).add(previous);
            count.merge(part, 1, Integer::sum);
            firstRow.putIfAbsent(part, row);
            capitals |= Character.isUpperCase(part.codePointAt(0));
            previous = part;
        }
    }

    private List<String> halves() {
        return before.entrySet().stream().filter(entry -> capitals && entry.getValue().size() == 1)
                .filter(entry -> isHalf(entry.getKey(), entry.getValue().iterator().next())).map(Map.Entry::getKey)
                .toList();
    }

    private boolean isHalf(String part, String previous) {
        return !previous.isEmpty() && Character.isLowerCase(part.codePointAt(0)) && !part.contains("@")
                && count.getOrDefault(previous, 0).equals(count.get(part));
    }
}
