package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.StepRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.roadmap.Field;

/** How complete the roadmaps are, from what each step says. */
final class StepFigures implements Recomputation {
    private static final Set<String> COLUMNS = Set.of("value", "n");

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        Map<String, List<StepRow>> byGroup = tables.results().proposals().steps().stream()
                .collect(Collectors.groupingBy(StepRow::group, TreeMap::new, Collectors.toList()));
        var cells = new ArrayList<ExpectedCell>();
        byGroup.forEach((group, steps) -> {
            cells.addAll(tables.only(row("document", "roadmap@" + group, complete(steps), steps), COLUMNS));
            for (Field field : Field.values()) {
                cells.addAll(tables.only(row("document", "roadmap@" + group + "@" + field.word(),
                        share(steps, field), steps), COLUMNS));
            }
        });
        if (!byGroup.isEmpty()) {
            cells.addAll(tables.only(row("edition", tables.plan().editionId(),
                    byGroup.values().stream().mapToDouble(StepFigures::complete).average().orElse(0),
                    tables.results().proposals().steps()), COLUMNS));
        }
        return cells;
    }

    private static MeasureRow row(String scope, String subject, double value, List<StepRow> steps) {
        return MeasureRow.of(new MeasureKey("step_completeness", "I1", scope, subject, ""), value, Unit.SHARE,
                steps.size());
    }

    private static double complete(List<StepRow> steps) {
        return Arrays.stream(Field.values()).mapToDouble(field -> share(steps, field)).average().orElse(0);
    }

    private static double share(List<StepRow> steps, Field field) {
        return (double) steps.stream().filter(step -> says(step, field)).count() / steps.size();
    }

    private static boolean says(StepRow step, Field field) {
        return switch (field) {
            case WHAT -> true;
            case WHO -> !step.who().isEmpty();
            case WHEN -> !step.time().words().isEmpty();
            case RESOURCE -> !step.resource().isEmpty();
            case MEASURE -> !step.measure().isEmpty();
            case BARRIER -> !step.barrier().isEmpty();
        };
    }
}
