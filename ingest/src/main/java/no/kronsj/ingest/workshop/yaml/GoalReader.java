package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Goal.Criterion;
import no.kronsj.ingest.workshop.Goal.Level;
import no.kronsj.ingest.workshop.Indicator;

/** One goal. */
final class GoalReader {
    private final IndicatorReader indicators;
    private final Items items;

    GoalReader(Known known) {
        this.indicators = new IndicatorReader(known);
        this.items = known.items();
    }

    Goal read(YamlMap goal) {
        String id = goal.id("id", "");
        if (goal.has("indicator") && goal.has("indicators")) {
            goal.exactlyOne("indicator", "indicators");
        }
        List<Indicator> read = goal.find("indicators").map(YamlValue::list)
                .orElse(goal.find("indicator").stream().toList()).stream()
                .flatMap(value -> indicators.read(value).stream()).toList();
        if (goal.has("expected") && !goal.has("indicator") && !goal.has("indicators")) {
            goal.absent("indicator");
        }
        Range range = read.isEmpty() ? Range.ANY : ExpectedReader.range(read.getFirst(), items);
        Optional<Expected> expected = goal.find("expected").map(value -> ExpectedReader.read(value, range));
        return new Goal(id, FrameReader.title(goal, id), goal.number("weight", 1, Range.WEIGHT),
                goal.word("criterion", Criterion.class).orElse(null), goal.word("level", Level.class).orElse(null),
                read, expected.orElse(null), goal.texts("evidence"), goal.texts("raters"), goal.id("family", id));
    }
}
