package no.kronsj.analysis.result;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A cell as JSON has it: of its column's type, an absent value as null, a list without entries empty. */
public final class TypedCell {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BETWEEN = ";";

    private TypedCell() {}

    /** The cell as a value. */
    public static JsonNode of(Column column, String cell) {
        if (column.type() == Column.Type.LIST) {
            return list(cell);
        }
        if (cell.isEmpty()) {
            return NODES.nullNode();
        }
        return switch (column.type()) {
            case TEXT, LIST -> NODES.textNode(cell);
            case INTEGER -> NODES.numberNode(Long.parseLong(cell));
            case NUMBER -> NODES.numberNode(Double.parseDouble(cell));
            case BOOLEAN -> NODES.booleanNode(cell.equals("yes"));
        };
    }

    private static ArrayNode list(String cell) {
        ArrayNode list = NODES.arrayNode();
        if (!cell.isEmpty()) {
            List.of(cell.split(BETWEEN, -1)).forEach(list::add);
        }
        return list;
    }
}
