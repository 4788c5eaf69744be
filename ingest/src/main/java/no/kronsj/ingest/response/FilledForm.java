package no.kronsj.ingest.response;

import java.util.List;
import java.util.Map;

import no.kronsj.ingest.folder.FileLedger;

/**
 * One form as somebody filled it in.
 *
 * @param ledger     of the file whose row number stands for the form
 * @param row        its row there
 * @param keptRows   every row that the form was put together from, by file
 * @param personCell what the form says of who filled it in, "" where it says nothing
 * @param cells      for each item's key the cells that answer it; no entry where the file has no such column
 */
record FilledForm(FileLedger ledger, int row, Map<FileLedger, List<Integer>> keptRows, String personCell,
        Map<String, List<String>> cells, String respondent, String person) {

    FilledForm by(String who, String known) {
        return new FilledForm(ledger, row, keptRows, personCell, cells, who, known);
    }

    void keep() {
        keptRows.forEach((file, rows) -> rows.forEach(file::keep));
    }

    boolean blank() {
        return cells.values().stream().allMatch(answer -> answer.stream().allMatch(String::isBlank));
    }
}
