package no.kronsj.ingest.response;

import java.util.regex.Pattern;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Workshop;

/** Bare numbers where the plan has a scale of words: which of them is best, nobody has said. */
final class UnexplainedCodes {
    private static final Pattern CODE = Pattern.compile("[-+]?\\d{1,3}");

    private UnexplainedCodes() {}

    /** Whether the cell is a number that the item's scale of words does not know. */
    static boolean isOne(Item item, String cell) {
        return item.findScale().filter(UnexplainedCodes::ofWords).isPresent() && item.position(cell).isEmpty()
                && CODE.matcher(CellText.answer(cell)).matches();
    }

    private static boolean ofWords(AnswerScale scale) {
        return scale.labels().stream().noneMatch(label -> CODE.matcher(CellText.answer(label)).matches());
    }

    /** Notes the column once, with its first such row and how many there are. */
    static void note(Workshop plan, Item item, int column, HeadedTable table, FileLedger file) {
        if (item.findScale().filter(UnexplainedCodes::ofWords).isEmpty()) {
            return;
        }
        int first = 0;
        int count = 0;
        for (Row row : table.rows()) {
            String cell = HeadedTable.cell(row, column);
            boolean explained = table.labels(column).containsKey(CellText.answer(cell));
            if (!explained && isOne(item, cell) && plan.findMissing(cell).isEmpty()) {
                first = count++ == 0 ? row.number() : first;
            }
        }
        if (count > 0) {
            file.note(IssueKind.CODE_UNEXPLAINED, first, table.heading(column), count + " bare numbers",
                    "the words of scale %s, or a codebook".formatted(item.findScale().orElseThrow().id()));
        }
    }
}
