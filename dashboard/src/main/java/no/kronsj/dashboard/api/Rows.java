package no.kronsj.dashboard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.SpreadsheetCell;
import no.kronsj.analysis.result.TypedCell;

/**
 * Some rows of a list.
 *
 * @param columns all columns of a row
 * @param fields  those that are wanted
 * @param total   how many rows there are in all
 * @param next    where the rows after these begin, or "" where these are the last
 */
record Rows(List<Column> columns, List<Column> fields, List<List<String>> rows, int total, String next) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    ObjectNode json() {
        ObjectNode answer = NODES.objectNode();
        answer.put("total", total);
        ArrayNode list = answer.putArray("rows");
        for (List<String> row : rows) {
            ObjectNode object = list.addObject();
            fields.forEach(column -> object
                    .set(column.name(), TypedCell.of(column, row.get(columns.indexOf(column)))));
        }
        answer.set("next", next.isEmpty() ? NODES.nullNode() : NODES.textNode(next));
        return answer;
    }

    /** With a heading line; cells that a spreadsheet would take for a formula have an apostrophe in front. */
    String csv() {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(fields.stream().map(Column::name).toList());
            for (List<String> row : rows) {
                printer.printRecord(fields.stream()
                        .map(column -> SpreadsheetCell.written(row.get(columns.indexOf(column)))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
