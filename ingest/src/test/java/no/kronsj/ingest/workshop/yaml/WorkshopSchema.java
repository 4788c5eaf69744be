package no.kronsj.ingest.workshop.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.IndicatorKind;
import no.kronsj.ingest.workshop.Key;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;

/** The JSON Schemas of the plan and of corrections, for completion in editors. What only a reader of the whole can check is left out. */
final class WorkshopSchema {
    /** YAML makes numbers and truth values of texts without quotes. */
    private static final Map<String, Object> ANY_TEXT = object("type", List.of("string", "number", "boolean"));
    private static final Map<String, Object> TEXT = object("$ref", "#/$defs/text");
    private static final Map<String, Object> TEXTS = object("$ref", "#/$defs/texts");
    private static final Map<String, Object> PATH = object("type", "string");
    private static final Map<String, Object> LOCAL_TEXT = object("$ref", "#/$defs/localText");
    private static final Map<String, Object> ANY_LOCAL_TEXT = anyOf(TEXT, object("type", "object", "properties",
            object("nb", TEXT, "nn", TEXT, "en", TEXT), "additionalProperties", false, "minProperties", 1));

    private WorkshopSchema() {}

    static String json() {
        return json(Workshop.class, WorkshopYaml.FILE_NAME);
    }

    /** The schema of a file whose keys stand with a record. */
    static String json(Class<?> file, String title) {
        var defs = new LinkedHashMap<String, Object>();
        Places.of(file).values().stream().filter(type -> type != file)
                .forEach(type -> defs.put(type.getSimpleName(), place(type)));
        defs.put("text", ANY_TEXT);
        defs.put("texts", anyOf(TEXT, object("type", "array", "items", TEXT)));
        defs.put("localText", ANY_LOCAL_TEXT);
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.putAll(place(file));
        root.put("$defs", defs);
        return Json.write(root) + "\n";
    }

    private static Map<String, Object> place(Class<?> type) {
        if (type == Indicator.class) {
            return object("anyOf", IndicatorReader.KINDS.values().stream().map(WorkshopSchema::indicator).toList());
        }
        return type == Participants.class ? anyOf(object("const", "none"), keys(type)) : keys(type);
    }

    private static Map<String, Object> indicator(Class<?> type) {
        IndicatorKind kind = type.getAnnotation(IndicatorKind.class);
        if (kind == null) {
            throw new IllegalStateException(type + " has no word");
        }
        Map<String, Object> schema = keys(type);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", object("const", kind.value(), "description", kind.meaning()));
        Keys.of(type).byName().forEach((name, key) -> properties.putIfAbsent(name, described(key)));
        schema.put("properties", properties);
        if (type != Indicator.Sql.class) {
            schema.put("required", Stream
                    .concat(Stream.of("kind"), Keys.of(type).required().stream()).toList());
        }
        return schema;
    }

    private static Map<String, Object> keys(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        Keys.of(type).byName().forEach((name, key) -> properties.put(name, described(key)));
        Map<String, Object> schema = object("type", "object", "properties", properties, "additionalProperties", false);
        if (!Keys.of(type).required().isEmpty()) {
            schema.put("required", Keys.of(type).required());
        }
        return schema;
    }

    private static Map<String, Object> described(Key key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", key.value());
        schema.putAll(shape(key));
        return schema;
    }

    private static Map<String, Object> shape(Key key) {
        return switch (key.shape()) {
            case TEXT -> TEXT;
            case LOCAL_TEXT -> LOCAL_TEXT;
            case WHOLE -> object("type", "integer");
            case NUMBER -> object("type", "number");
            case FLAG -> object("type", "boolean");
            case DATE -> object("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case MOMENT -> object("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");
            case RANGE -> object("type", "string", "pattern", "^\\s*-?\\d+\\s*\\.\\.\\s*-?\\d+\\s*$");
            case PATH -> PATH;
            case PATHS -> anyOf(PATH, object("type", "array", "items", PATH));
            case TEXTS -> TEXTS;
            case NUMBERS -> object("type", "array", "items", object("type", "number"), "minItems", 4, "maxItems", 4);
            case TEXT_MAP -> named(TEXT);
            case TEXTS_MAP -> named(TEXTS);
            case WORD -> word(key);
            case WORD_MAP -> named(word(key));
            case HEADINGS -> headings(key);
            case WORDING -> anyOf(LOCAL_TEXT, object("type", "object", "properties", object("file", LOCAL_TEXT),
                    "additionalProperties", false, "required", List.of("file")));
            case RECORD -> reference(key);
            case LIST -> object("type", "array", "items", reference(key));
            case MAP -> named(anyOf(reference(key), object("type", "null")));
        };
    }

    private static Map<String, Object> word(Key key) {
        return object("enum", Places.words(key.of()));
    }

    private static Map<String, Object> headings(Key key) {
        var properties = new LinkedHashMap<String, Object>();
        Places.words(key.of()).forEach(word -> properties.put(word, TEXT));
        return object("type", "object", "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> reference(Key key) {
        return object("$ref", "#/$defs/" + key.of().getSimpleName());
    }

    private static Map<String, Object> named(Map<String, Object> schema) {
        return object("type", "object", "additionalProperties", schema);
    }

    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return object("anyOf", List.of(one, other));
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
