package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.ItemRef;

/**
 * What indicators can refer to.
 *
 * @param attributes what is told of people
 */
record Known(Items items, SequencedMap<String, List<ItemRef>> indices, List<DocumentSet> documents,
        List<InteractionSource> interactions, List<String> attributes) {
    private static final String GROUP = "group";

    /** A layer of the plan. */
    String layer(YamlValue value) {
        return oneOf(value, "a layer of the plan",
                interactions.stream().map(InteractionSource::layer).distinct().toList());
    }

    /** A layer that counts activity. */
    String participationLayer(YamlValue value) {
        return oneOf(value, "a layer whose use is participation",
                interactions.stream().filter(source -> source.use() == InteractionSource.Use.PARTICIPATION)
                        .map(InteractionSource::layer).distinct().toList());
    }

    /** An attribute of people; the group always is one. */
    String attribute(YamlValue value) {
        return oneOf(value, "an attribute of participants", Stream.concat(attributes.stream(), Stream.of(GROUP))
                .distinct().toList());
    }

    String instrument(YamlValue value) {
        return oneOf(value, "an instrument of the plan", List.copyOf(items.instruments().keySet()));
    }

    String index(YamlValue value) {
        return oneOf(value, "an index of the plan", List.copyOf(indices.keySet()));
    }

    static String oneOf(YamlValue value, String what, List<String> known) {
        String text = value.text();
        if (!known.contains(text) && !text.isEmpty()) {
            value.wrong("must be " + what, Nearest.hint(text, known));
        }
        return text;
    }
}
