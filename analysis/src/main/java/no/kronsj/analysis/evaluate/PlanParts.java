package no.kronsj.analysis.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.PlanPartRow;
import no.kronsj.analysis.result.PlanPartRow.Part;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What of a plan decides whether two editions of a workshop can be compared: each goal with everything that its figure is
 * made from, and the programme. The texts are of the plan and no answer is in them, so both views have the same table.
 */
final class PlanParts {
    private final Workshop plan;
    private final SequencedSet<PlanPartRow> rows = new LinkedHashSet<>();

    private PlanParts(Workshop plan) {
        this.plan = plan;
    }

    /** In the plan's order. */
    static List<PlanPartRow> of(Workshop plan) {
        var parts = new PlanParts(plan);
        plan.goals().forEach(parts::goal);
        plan.programme().forEach(session -> parts.rows.add(
                new PlanPartRow("", Part.SESSION, session.id(), flat(parts.session(session)))));
        return List.copyOf(parts.rows);
    }

    private void goal(Goal goal) {
        add(goal, Part.TITLE, goal.id(), goal.title().in(plan.language()));
        for (int i = 0; i < goal.indicators().size(); i++) {
            IndicatorParts parts = IndicatorParts.of(plan, goal.indicators().get(i));
            String rule = goal.rule() == Goal.Rule.FIRST ? "" : "rule: " + goal.rule().word();
            add(goal, Part.INDICATOR, MeasureKey.indicator(goal.id(), i + 1),
                    joined("kind: " + goal.indicators().get(i).kind(), parts.keys(), rule));
            index(goal, parts);
            parts.items().forEach(item -> item(goal, item));
            parts.layers().forEach(layer -> layer(goal, layer));
        }
        goal.findExpected().ifPresent(expected -> add(goal, Part.THRESHOLD, goal.id(), threshold(expected)));
    }

    private void index(Goal goal, IndicatorParts parts) {
        if (parts.keys().startsWith("index: ")) {
            add(goal, Part.INDEX, parts.keys().substring("index: ".length()), parts.items().toString());
        }
    }

    private void item(Goal goal, ItemRef ref) {
        Item item = plan.getItem(ref);
        add(goal, Part.WORDING, ref.toString(), item.choice() instanceof Item.Choice.PerColumn columns
                ? columns.first() + ".." + columns.last()
                : item.heading());
        item.findScale().ifPresent(scale -> add(goal, Part.SCALE, ref.toString(), scale(scale, item)));
    }

    private static String scale(AnswerScale scale, Item item) {
        String labels = scale.range()
                ? "range: " + scale.labels().getFirst() + ".." + scale.labels().getLast()
                : "levels: " + scale.labels();
        return joined(labels, "top: " + scale.top(), scale.nps() ? "nps: true" : "",
                item.reverse() ? "reverse: true" : "");
    }

    private void layer(Goal goal, String layer) {
        plan.interactions().stream().filter(source -> source.layer().equals(layer)).findFirst()
                .ifPresent(source -> add(goal, Part.LAYER, layer, layer(source)));
    }

    private static String layer(InteractionSource source) {
        return joined("use: " + source.use().word(), "eligible: " + source.eligible().word(),
                source.directed() ? "directed: true" : "",
                source.findUnit().map(unit -> "unit: " + unit.word()).orElse(""));
    }

    private static String threshold(Expected expected) {
        String least = switch (expected) {
            case Expected.Value value -> "value: " + value.value();
            case Expected.Edges e -> "edges: [%s, %s, %s, %s]".formatted(e.a(), e.b(), e.c(), e.d());
        };
        return joined(least, expected.direction() == Direction.DOWN ? "direction: down" : "");
    }

    private String session(Session session) {
        String title = session.title().in(plan.language());
        return session.durationMinutes().isPresent()
                ? joined(title, "minutes: " + session.durationMinutes().getAsLong())
                : title;
    }

    private void add(Goal goal, Part part, String id, String text) {
        rows.add(new PlanPartRow(goal.id(), part, id, flat(text)));
    }

    /** A line break or a second blank in the file is no other wording. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
