package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Goal.Criterion;
import no.kronsj.ingest.workshop.Goal.Level;
import no.kronsj.ingest.workshop.Goal.Rule;
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
                .flatMap(value -> indicators.read(value, id).stream()).toList();
        if (goal.has("expected") && !goal.has("indicator") && !goal.has("indicators")) {
            goal.absent("indicator");
        }
        Rule rule = goal.word("rule", Rule.class).orElse(Rule.FIRST);
        if (rule != Rule.FIRST) {
            checkRule(goal, read);
        }
        Range range = read.isEmpty() ? Range.ANY : ExpectedReader.range(read.getFirst(), items);
        Optional<Expected> expected = goal.find("expected").map(value -> ExpectedReader.read(value, range));
        Integer baseline = goal.find("baseline").map(value -> Scalars.whole(value, -2, 2)).orElse(null);
        boolean levels = expected.filter(Expected.Edges.class::isInstance).isPresent()
                || read.stream().anyMatch(Indicator.Rated.class::isInstance);
        if (baseline != null && !levels) {
            goal.find("baseline").ifPresent(value -> value.fault("needs expected with edges",
                    "Without levels after the workshop there is none to compare it with."));
        }
        return new Goal(id, FrameReader.title(goal, id), goal.number("weight", 1, Range.WEIGHT),
                goal.word("criterion", Criterion.class).orElse(null), goal.word("level", Level.class).orElse(null),
                read, rule, expected.orElse(null), baseline, goal.texts("evidence"), goal.texts("raters"),
                goal.id("family", id));
    }

    /** What is expected is one number, so all that it is expected of have the same unit. */
    private void checkRule(YamlMap goal, List<Indicator> indicators) {
        boolean several = goal.find("indicators").map(value -> !value.scalar() && value.list().size() > 1)
                .orElse(false);
        long units = indicators.stream().map(indicator -> ExpectedReader.range(indicator, items)).distinct().count();
        goal.find("rule").filter(rule -> !several || units > 1).ifPresent(rule -> rule.wrong(several
                ? "needs indicators with the same range, since what is expected is one number for all"
                : "needs two indicators or more"));
    }
}
