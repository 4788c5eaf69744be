package no.kronsj.ingest.workshop.yaml;

import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Item.Choice;

/** One item of an instrument. */
final class ItemReader {
    private static final String BETWEEN = "..";

    private final SequencedMap<String, AnswerScale> scales;
    private final String wave;

    ItemReader(SequencedMap<String, AnswerScale> scales, String wave) {
        this.scales = scales;
        this.wave = wave;
    }

    Item read(String id, YamlValue value) {
        YamlMap item = value.map(Item.class);
        AnswerScale scale = scale(item);
        boolean text = item.flag("text");
        boolean reverse = item.flag("reverse");
        Choice choice = choice(item);
        if (reverse && !item.has("scale")) {
            value.fault("needs a scale to be reversed", "");
        }
        if (item.has("scale") && (text || !(choice instanceof Choice.One))) {
            value.fault("can have only one of scale, text, multi", "");
        }
        return new Item(id, item.id("item", id), item.id("wave", wave), item.text("heading", id), choice, scale,
                reverse, text);
    }

    private @Nullable AnswerScale scale(YamlMap item) {
        Optional<YamlValue> name = item.find("scale");
        AnswerScale scale = name.map(value -> scales.get(value.text())).orElse(null);
        if (scale == null) {
            name.ifPresent(value -> value.wrong("must be a scale of the plan",
                    Nearest.hint(value.text(), scales.keySet())));
        }
        return scale;
    }

    private static Choice choice(YamlMap item) {
        String multi = item.text("multi", "");
        Optional<YamlValue> columns = item.find("columns");
        if (columns.isPresent() != multi.equals("columns")) {
            item.at().fault("needs columns: First..Last and multi: columns together", "");
        }
        if (columns.isPresent()) {
            if (item.has("heading")) {
                item.exactlyOne("heading", "columns");
            }
            return perColumn(columns.get());
        }
        return multi.isEmpty() ? new Choice.One() : new Choice.Separated(multi);
    }

    private static Choice perColumn(YamlValue columns) {
        String text = columns.text();
        int between = text.indexOf(BETWEEN);
        String first = between < 0 ? "" : text.substring(0, between).strip();
        String last = between < 0 ? "" : text.substring(between + BETWEEN.length()).strip();
        if (first.isEmpty() || last.isEmpty()) {
            columns.wrong("must be the first and the last heading as First..Last");
        }
        return new Choice.PerColumn(first, last);
    }
}
