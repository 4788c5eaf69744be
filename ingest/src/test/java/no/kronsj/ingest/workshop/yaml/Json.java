package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and truth values as indented JSON. */
final class Json {
    private Json() {}

    static String write(Object value) {
        return write(value, "\n");
    }

    private static String write(Object value, String line) {
        String inner = line + "  ";
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> inner + text(String.valueOf(entry.getKey())) + ": "
                                    + write(entry.getValue(), inner))
                            .collect(Collectors.joining(",", "{", line + "}"));
            case List<?> list when list.stream().noneMatch(Map.class::isInstance) -> list.stream()
                    .map(element -> write(element, inner)).collect(Collectors.joining(", ", "[", "]"));
            case List<?> list -> list.stream().map(element -> inner + write(element, inner))
                    .collect(Collectors.joining(",", "[", line + "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
