package no.kronsj.ingest.workshop.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;
import no.kronsj.ingest.workshop.InteractionSource.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** Layers of contact and activity. */
final class InteractionReader {
    private final YamlMap plan;
    private final Items items;
    private final Map<String, InteractionSource> firstOfLayer = new HashMap<>();

    InteractionReader(YamlMap plan, Items items) {
        this.plan = plan;
        this.items = items;
    }

    List<InteractionSource> interactions() {
        return plan.list("interactions", InteractionSource.class, this::source);
    }

    private InteractionSource source(YamlMap source) {
        Use use = source.word("use", Use.class).orElse(Use.PRESENCE);
        source.exactlyOne("file", "files", "item");
        Optional<Unit> unit = source.word("unit", Unit.class);
        boolean counts = use == Use.PARTICIPATION;
        if (source.has("use") && source.has("unit") != counts) {
            source.at().fault(counts ? "needs the key unit" : "can have a unit only where use is participation", "");
        }
        if (source.has("item") && (counts || use == Use.PRESENCE) && source.has("use")) {
            source.find("item").ifPresent(value -> value.wrong("can name ties only, not " + use.word()));
        }
        if (source.flag("text") && !counts && source.has("use")) {
            source.at().fault("can have text only where use is participation", "");
        }
        if (source.flag("reactions") && (counts || use == Use.PRESENCE) && source.has("use")) {
            source.at().fault("can have reactions only where use tells of ties, not " + use.word(), "");
        }
        var read = new InteractionSource(source.id("layer", ""), use,
                source.word("eligible", Eligible.class).orElse(Eligible.ALL), source.flag("directed"),
                source.fileOrFiles(), source.textMap("where"), source.headings("columns", Column.class),
                unit.orElse(null), source.flag("text"), source.flag("reactions"),
                source.find("item").flatMap(items::ref).orElse(null));
        agrees(source, read);
        return read;
    }

    /** Sources of one layer are one network or one count. */
    private void agrees(YamlMap source, InteractionSource read) {
        InteractionSource first = firstOfLayer.putIfAbsent(read.layer(), read);
        if (first != null && (first.use() != read.use() || first.unit() != read.unit()
                || first.eligible() != read.eligible() || first.directed() != read.directed()
                || first.reactions() != read.reactions())) {
            source.at().fault("must have use, unit, eligible, directed and reactions as the first source of the layer",
                    "Or give it a layer of its own.");
        }
    }
}
