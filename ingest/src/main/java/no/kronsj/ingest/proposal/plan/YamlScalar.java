package no.kronsj.ingest.proposal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Foreign text as YAML: bare where nothing in it could be taken for syntax, else in double quotes. */
public final class YamlScalar {
    private static final Pattern BARE = Pattern
            .compile("[A-Za-zÀ-ÖØ-öø-ÿ](?:[A-Za-zÀ-ÖØ-öø-ÿ0-9 _().+/-]{0,118}[A-Za-zÀ-ÖØ-öø-ÿ0-9_)])?");
    private static final Set<String> RESERVED = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlScalar() {}

    /** One text. */
    public static String of(String text) {
        boolean bare = BARE.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return bare ? text : quoted(text);
    }

    /** A list on one line. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlScalar::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Keys with texts on one line. */
    public static String map(SequencedMap<String, String> texts) {
        return texts.entrySet().stream().map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Keys on one line with what is YAML already. */
    public static String flow(SequencedMap<String, String> values) {
        return values.entrySet().stream().map(Map.Entry::getKey).map(key -> of(key) + ": " + values.get(key))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> quoted.append(switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> printable(letter) ? Character.toString(letter) : escaped(letter);
        }));
        return quoted.append('"').toString();
    }

    /** What an eye can see, and what neither YAML nor a terminal obeys. */
    private static boolean printable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.SPACE_SEPARATOR -> letter == ' ';
            default -> true;
        };
    }

    /** Half a letter cannot be written; it becomes the sign for a lost one. */
    private static String escaped(int letter) {
        if (Character.getType(letter) == Character.SURROGATE) {
            return "\uFFFD";
        }
        return letter <= 0xFFFF ? "\\u%04X".formatted(letter) : "\\U%08X".formatted(letter);
    }
}
