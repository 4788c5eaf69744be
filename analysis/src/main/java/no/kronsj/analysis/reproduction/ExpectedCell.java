package no.kronsj.analysis.reproduction;

import no.kronsj.analysis.result.ResultTable;

/**
 * What must stand in a cell, going by other cells.
 *
 * @param row   the place of the row among the rows of its table, from 0; -1 where the table should have the row and has not
 * @param value as it is written
 */
record ExpectedCell(ResultTable table, int row, String column, String value) {
    static final int ABSENT = -1;
}
