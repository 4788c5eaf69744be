package no.kronsj.ingest.source.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The values of a JSON text, one or one per line. A key that stands twice in one object and a number that is none are
 * no JSON; so is what goes beyond the bounds of {@link JsonText}.
 *
 * @param values what could be read, with the line of each
 * @param broken the lines that could not
 */
public record JsonValues(List<Value> values, List<Integer> broken) {
    private static final JsonValues NONE = new JsonValues(List.of(), List.of());

    /** One value and the line on which it begins, 1 = the first. */
    public record Value(int line, JsonNode node) {}

    /** The values of a text file; none where it is not JSON. */
    public static JsonValues of(SourceFile file) {
        return file.once(JsonValues.class, () -> JsonText.looksLike(file) ? read(file) : NONE);
    }

    private static JsonValues read(SourceFile file) {
        return JsonText.find(file).map(whole -> new JsonValues(List.of(new Value(1, whole.node())), List.of()))
                .orElseGet(() -> lines(file.text()));
    }

    /** Text whose first line is no value by itself is not one value per line either. */
    private static JsonValues lines(String text) {
        var values = new ArrayList<Value>();
        var broken = new ArrayList<Integer>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            JsonNode node = line.isBlank() ? null : parsed(line);
            if (node != null) {
                values.add(new Value(number, node));
            } else if (!line.isBlank()) {
                broken.add(number);
            }
            if (values.isEmpty() && !broken.isEmpty()) {
                return NONE;
            }
        }
        return new JsonValues(values, broken);
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            return JsonText.read(text).node();
        } catch (RefusedFile notJson) {
            return null;
        }
    }
}
