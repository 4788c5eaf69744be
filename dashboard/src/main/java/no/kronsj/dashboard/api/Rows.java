package no.kronsj.dashboard.api;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.TypedCell;
import no.kronsj.dashboard.page.Csv;

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

    /** With a heading line. */
    String csv() {
        return Csv.forPrograms(fields.stream().map(Column::name).toList(), rows.stream()
                .map(row -> fields.stream().map(column -> row.get(columns.indexOf(column))).toList()).toList());
    }
}
