package no.kronsj.ingest.response;

import java.util.List;
import java.util.Map;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.issue.IssueKind;

/**
 * One form as somebody filled it in.
 *
 * @param ledger     of the file whose row number stands for the form
 * @param row        its row there
 * @param keptRows   every row that the form was put together from, by file
 * @param personCell what the form says of who filled it in, "" where it says nothing
 * @param attributes what the form tells of that person
 * @param answers    for each item's key what answers it; no entry where the file has no such column
 */
record FilledForm(FileLedger ledger, int row, Map<FileLedger, List<Integer>> keptRows, String personCell,
        Map<String, String> attributes, Map<String, Answer> answers) {

    /** The cells that answer one item, where they stand, and what their codes mean, by {@code CellText.answer}. */
    record Answer(FileLedger file, int row, List<String> cells, Map<String, String> labels) {
        Answer(FileLedger file, int row, List<String> cells) {
            this(file, row, cells, Map.of());
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }

        void note(IssueKind kind, String column, String found, String expected) {
            file.note(kind, row, column, found, expected);
        }
    }

    void keep() {
        keptRows.forEach((file, rows) -> rows.forEach(file::keep));
    }

    /** Notes why the form is set aside on each of its rows. */
    void note(IssueKind kind, String column, String found, String expected) {
        keptRows.forEach((file, rows) -> rows.forEach(number -> file.note(kind, number, column, found, expected)));
    }
}
