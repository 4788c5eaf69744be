package no.kronsj.ingest.source.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.databind.JsonNode;

/** A value of a JSON file, asked by the keys that lead to it; what is not there, or is of another kind, is empty. */
public final class JsonTree {
    private final JsonNode node;

    JsonTree(JsonNode node) {
        this.node = node;
    }

    JsonNode node() {
        return node;
    }

    /** The value behind these keys, each within the one before. */
    public JsonTree at(String... keys) {
        JsonNode at = node;
        for (String key : keys) {
            at = at.path(key);
        }
        return new JsonTree(at);
    }

    /** Whether something other than null stands here. */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isArray() {
        return node.isArray();
    }

    public boolean isText() {
        return node.isTextual();
    }

    public boolean has(String... keys) {
        return at(keys).isPresent();
    }

    /** The characters of a string, or of a number as a tool may write an id. */
    public Optional<String> text(String... keys) {
        JsonNode found = at(keys).node;
        return found.isTextual() || found.isNumber() ? Optional.of(found.asText()) : Optional.empty();
    }

    /** A number within the range of a double. */
    public OptionalDouble number(String... keys) {
        JsonNode found = at(keys).node;
        return found.isNumber() && Double.isFinite(found.doubleValue())
                ? OptionalDouble.of(found.doubleValue())
                : OptionalDouble.empty();
    }

    /** Whether true stands there; everything else is not. */
    public boolean flag(String... keys) {
        return at(keys).node.asBoolean(false);
    }

    /** The elements of an array, in order. */
    public List<JsonTree> items(String... keys) {
        JsonNode found = at(keys).node;
        return found.isArray() ? found.valueStream().map(JsonTree::new).toList() : List.of();
    }

    /** The keys of an object, in the order of the file. */
    public List<String> keys() {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }
}
