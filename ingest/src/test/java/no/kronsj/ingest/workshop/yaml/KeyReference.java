package no.kronsj.ingest.workshop.yaml;

import java.util.SequencedMap;
import java.util.stream.Collectors;

import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.IndicatorKind;
import no.kronsj.ingest.workshop.Key;

/** The key tables of the README. */
final class KeyReference {
    private KeyReference() {}

    static String markdown(SequencedMap<String, Class<?>> places) {
        var out = new StringBuilder();
        places.forEach((path, type) -> {
            if (!path.isEmpty()) {
                out.append("\n### `").append(path).append("`\n");
            }
            out.append('\n').append(type == Indicator.class ? indicators() : keys(type));
        });
        return out.toString();
    }

    private static String keys(Class<?> type) {
        return "| key | holds | meaning |\n|---|---|---|\n" + Keys.of(type).byName().entrySet().stream()
                .map(entry -> "| `%s` | %s | %s%s |\n".formatted(entry.getKey(), holds(entry.getValue()),
                        entry.getValue().value(), entry.getValue().required() ? "; required" : ""))
                .collect(Collectors.joining());
    }

    private static String indicators() {
        return "| kind | keys | measures |\n|---|---|---|\n" + IndicatorReader.KINDS.values().stream()
                .map(KeyReference::indicator).collect(Collectors.joining());
    }

    private static String indicator(Class<?> type) {
        IndicatorKind kind = type.getAnnotation(IndicatorKind.class);
        String keys = Keys.of(type).byName().entrySet().stream().filter(entry -> !entry.getKey().equals("kind"))
                .map(entry -> "`%s`: %s".formatted(entry.getKey(), entry.getValue().value()))
                .collect(Collectors.joining("; "));
        return kind == null ? "" : "| `%s` | %s | %s |\n".formatted(kind.value(), keys, kind.meaning());
    }

    private static String holds(Key key) {
        return switch (key.shape()) {
            case TEXT -> "text";
            case LOCAL_TEXT -> "text, or `{nb:, nn:, en:}`";
            case WHOLE -> "whole number";
            case NUMBER -> "number";
            case FLAG -> "true, false";
            case DATE -> "`2026-12-31`";
            case MOMENT -> "`2021-09-22T09:00`";
            case RANGE -> "`1..5`";
            case PATH -> "path";
            case PATHS -> "path or list of paths";
            case TEXTS -> "text or list of texts";
            case NUMBERS -> "four numbers";
            case TEXT_MAP -> "own names to texts";
            case TEXTS_MAP -> "own names to texts or lists";
            case WORD -> words(key);
            case WORD_MAP -> "own names to words";
            case HEADINGS -> words(key) + " to headings";
            case WORDING -> "text, `{nb:, nn:, en:}` or `{file:}`";
            case RECORD -> "keys, see below";
            case LIST -> "list of keys, see below";
            case MAP -> "own ids to keys, see below";
        };
    }

    private static String words(Key key) {
        return Places.words(key.of()).stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }
}
