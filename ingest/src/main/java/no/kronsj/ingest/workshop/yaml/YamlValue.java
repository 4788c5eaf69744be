package no.kronsj.ingest.workshop.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One place of the plan: what stands there, its line, and the path of keys that leads to it. Whatever does not fit is
 * reported and answered with something empty, so that reading goes on to the next mistake.
 */
record YamlValue(Node node, String path, Mistakes mistakes) {
    /** What tells the elements of a list apart, for paths. */
    private static final List<String> NAMING = List.of("id", "session", "layer");

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Whether nothing is written behind the key. */
    boolean blank() {
        return node instanceof ScalarNode scalar && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    /** Whether an empty text is written here. */
    boolean emptyText() {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    /** What stands here, for the eye. */
    String shown() {
        return switch (node) {
            case ScalarNode scalar -> blank() ? "nothing" : scalar.getValue().isEmpty() ? "\"\"" : scalar.getValue();
            case SequenceNode list -> "a list";
            default -> "keys with values";
        };
    }

    /** Reports what is expected here. */
    void wrong(String expected) {
        wrong(expected, "");
    }

    void wrong(String expected, String hint) {
        mistakes.add(line(), path, shown(), expected, hint);
    }

    /** Reports a fault in which what stands here says nothing. */
    void fault(String fault, String hint) {
        mistakes.add(line(), path, "", fault, hint);
    }

    boolean scalar() {
        return node instanceof ScalarNode;
    }

    boolean mapping() {
        return node instanceof MappingNode;
    }

    /** The text here as written; {@code 2024} and {@code "2024"} are the same. */
    String text() {
        if (node instanceof ScalarNode scalar && !blank()) {
            return scalar.getValue();
        }
        wrong("must be a text");
        return "";
    }

    /** Reports a key of the plan's own that cannot stand in ids of tables. */
    void checkId(String key) {
        if (!Scalars.isId(key)) {
            mistakes.add(line(), path, key, "must have letters, digits, - and _ as its key", "");
        }
    }

    /** The elements of the list here. */
    List<YamlValue> list() {
        if (node instanceof SequenceNode sequence) {
            var elements = new ArrayList<YamlValue>();
            for (Node element : sequence.getValue()) {
                elements.add(new YamlValue(element, path + name(element, elements.size() + 1), mistakes));
            }
            return elements;
        }
        wrong("must be a list");
        return List.of();
    }

    /** The elements of the list here; a single text counts as a list of one. */
    List<YamlValue> oneOrMore() {
        return scalar() ? List.of(this) : list();
    }

    /** The texts of a list or the single text here. */
    List<String> texts() {
        return oneOrMore().stream().map(YamlValue::text).toList();
    }

    private String name(Node element, int number) {
        if (element instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && names(key.getValue())
                        && tuple.getValueNode() instanceof ScalarNode id) {
                    return "." + id.getValue();
                }
            }
        }
        return "[" + number + "]";
    }

    /** A document is written in a session, and not called by it. */
    private boolean names(String key) {
        return NAMING.contains(key) && !(key.equals("session") && path.equals("documents"));
    }

    /** The keys here with what stands behind them, in order; a key that stands twice is a mistake. */
    SequencedMap<String, YamlValue> entries() {
        var entries = new LinkedHashMap<String, YamlValue>();
        if (blank()) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            wrong("must hold keys with values");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                var value = new YamlValue(tuple.getValueNode(), below(key.getValue()), mistakes);
                if (entries.putIfAbsent(key.getValue(), value) != null) {
                    new YamlValue(key, value.path, mistakes).fault("stands here a second time", "Keep one of them.");
                }
            } else {
                new YamlValue(tuple.getKeyNode(), path, mistakes).wrong("must have texts as keys");
            }
        }
        return entries;
    }

    private String below(String key) {
        String shown = key.isEmpty() ? "\"\"" : key;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** The keys here, which must be those of this record or sealed type. */
    YamlMap map(Class<?> type) {
        return new YamlMap(this, entries(), Keys.of(type));
    }
}
