package no.kronsj.ingest.workshop.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Instrument.Join;
import no.kronsj.ingest.workshop.Instrument.Layout;
import no.kronsj.ingest.workshop.Item;

/** Instruments with their items. */
final class InstrumentReader {
    private final YamlMap plan;
    private final boolean registered;
    private final List<String> known;
    private final SequencedMap<String, AnswerScale> scales;

    /** {@code people} says whether there is a register, whose headings and attributes instruments may name. */
    InstrumentReader(YamlMap plan, PeopleReader people, SequencedMap<String, AnswerScale> scales) {
        this.plan = plan;
        this.registered = people.registered();
        this.known = List.copyOf(people.attributes());
        this.scales = scales;
    }

    SequencedMap<String, Instrument> instruments() {
        return plan.entries("instruments", this::instrument);
    }

    private Instrument instrument(String id, YamlValue value) {
        value.checkId(id);
        YamlMap form = value.map(Instrument.class);
        form.exactlyOne("file", "files");
        String wave = form.id("wave", id);
        Layout layout = form.map("layout", Layout.class).map(InstrumentReader::layout).orElse(null);
        List<FilePattern> files = form.fileOrFiles();
        String person = person(form, layout);
        SequencedMap<String, String> attributes = form.attributes();
        return new Instrument(id, files, join(form, files), form.text("format", ""), form.text("sheet", ""),
                form.paths("codebook"), form.textMap("where"), wave, person, attributes, invited(form),
                weighting(form, person, attributes), layout, items(form, wave));
    }

    private static Join join(YamlMap form, List<FilePattern> files) {
        if (files.size() == 1 && files.getFirst().single()) {
            form.find("join").ifPresent(value -> value.wrong("needs several files"));
        }
        return switch (form.text("join", "")) {
            case "" -> new Join.Appended();
            case "row" -> new Join.ByRow();
            case String heading -> new Join.ByHeading(heading);
        };
    }

    private SequencedMap<String, String> invited(YamlMap form) {
        form.find("invited").filter(value -> !registered).ifPresent(
                value -> value.fault("needs participants with a file", "The headings stand in the register."));
        return form.textMap("invited");
    }

    /** Whose stratum is known: who gives a person, or what the form itself asks. */
    private List<String> weighting(YamlMap form, String person, SequencedMap<String, String> attributes) {
        return form.find("weighting").map(value -> value.oneOrMore().stream().map(attribute -> {
            String name = Known.oneOf(attribute, "an attribute of the register", known);
            if (person.isEmpty() && !attributes.containsKey(name)) {
                attribute.fault("is not known of whoever answers", "The form needs person, or attributes that ask it.");
            }
            return name;
        }).distinct().toList()).orElse(List.of());
    }

    private static Layout layout(YamlMap layout) {
        return new Layout(layout.text("person", ""), layout.text("item", ""), layout.text("score", ""));
    }

    /** A long file tells the person in its layout. */
    private static String person(YamlMap form, @Nullable Layout layout) {
        return form.text("person", layout == null ? "" : layout.person());
    }

    private SequencedMap<String, Item> items(YamlMap form, String wave) {
        var reader = new ItemReader(scales, wave);
        var seen = new HashMap<String, String>();
        return form.entries("items", (id, value) -> {
            value.checkId(id);
            Item item = reader.read(id, value);
            String same = seen.putIfAbsent(item.item() + "@" + item.wave(), id);
            if (same != null) {
                value.fault("is the same item in the same wave as " + same, "Give one of them another wave.");
            }
            return item;
        });
    }
}
