package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Privacy;

/** What may be shown and kept. */
final class PrivacyReader {
    private static final int MOST_MINIMUM_CELL = 100;

    private PrivacyReader() {}

    static Privacy read(YamlMap plan, Items items) {
        return plan.map("privacy", Privacy.class).map(privacy -> {
            List<ItemRef> sensitive = privacy.find("sensitive").map(YamlValue::oneOrMore).orElse(List.of()).stream()
                    .flatMap(item -> items.anyWave(item).stream()).distinct().toList();
            int cell = privacy.whole("minimumCell", Privacy.DEFAULT_MINIMUM_CELL, Privacy.LEAST_MINIMUM_CELL,
                    MOST_MINIMUM_CELL);
            return new Privacy(cell, privacy.find("retainUntil").flatMap(Scalars::date).orElse(null), sensitive);
        }).orElse(new Privacy(Privacy.DEFAULT_MINIMUM_CELL, null, List.of()));
    }
}
