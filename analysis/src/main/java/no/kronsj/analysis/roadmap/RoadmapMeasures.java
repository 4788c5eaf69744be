package no.kronsj.analysis.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import no.kronsj.analysis.figure.Suggestions;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Place;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.StepRow;
import no.kronsj.analysis.result.Unit;

/** How complete the steps are (I1) and to whom they fall (I3). */
public final class RoadmapMeasures {
    private final String edition;
    private final Roadmaps roadmaps;

    /** Figures of an edition's roadmaps. */
    public RoadmapMeasures(String edition, Roadmaps roadmaps) {
        this.edition = edition;
        this.roadmaps = roadmaps;
    }

    /** The six fields of each roadmap and each field by itself, and to whom the steps of a group, and all steps, fall. */
    public List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        List<FoundStep> all = new ArrayList<>();
        roadmaps.byGroup().forEach((group, steps) -> {
            rows.addAll(completeness(group, steps));
            rows.addAll(responsibility("group", group, steps));
            all.addAll(steps);
        });
        if (!roadmaps.byGroup().isEmpty()) {
            rows.add(everybody(all));
            rows.addAll(responsibility("edition", edition, all));
        }
        return rows;
    }

    /** The mean over the roadmaps that have steps. */
    private MeasureRow everybody(List<FoundStep> all) {
        MeasureKey key = key("step_completeness", "I1", "edition", edition);
        OptionalDouble mean = roadmaps.byGroup().values().stream().filter(steps -> !steps.isEmpty())
                .mapToDouble(RoadmapMeasures::complete).average();
        return mean.isPresent()
                ? MeasureRow.of(key, mean.getAsDouble(), Unit.SHARE, all.size()).notes(confirmed(all))
                        .bounds(together(roadmaps.byGroup().values()))
                : MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "no steps").n(0);
    }

    private static Interval together(Collection<List<FoundStep>> roadmaps) {
        List<Interval> all = roadmaps.stream().filter(steps -> !steps.isEmpty()).map(RoadmapMeasures::bounds).toList();
        return Suggestions.bounds(all.stream().mapToDouble(Interval::lo).average().orElseThrow(),
                all.stream().mapToDouble(Interval::hi).average().orElseThrow());
    }

    /** A step that nobody confirmed may say nothing, or everything. */
    private static Interval bounds(List<FoundStep> steps) {
        double confirmed = steps.stream().filter(FoundStep::confirmed)
                .mapToDouble(found -> complete(List.of(found))).sum();
        long open = steps.stream().filter(found -> !found.confirmed()).count();
        return Suggestions.bounds(confirmed / steps.size(), (confirmed + open) / steps.size());
    }

    private static double complete(List<FoundStep> steps) {
        return Arrays.stream(Field.values()).mapToDouble(field -> share(steps, field)).average().orElseThrow();
    }

    private static double share(List<FoundStep> steps, Field field) {
        return (double) steps.stream().filter(found -> found.step().says(field)).count() / steps.size();
    }

    private static List<MeasureRow> completeness(String group, List<FoundStep> steps) {
        MeasureKey whole = key("step_completeness", "I1", "document", Roadmaps.KIND + "@" + group);
        if (steps.isEmpty()) {
            return List.of(MeasureRow.without(whole, Unit.SHARE, Status.NO_DATA, "no steps").n(0));
        }
        List<MeasureRow> rows = new ArrayList<>();
        rows.add(MeasureRow.of(whole, complete(steps), Unit.SHARE, steps.size()).notes(confirmed(steps))
                .bounds(bounds(steps)));
        for (Field field : Field.values()) {
            rows.add(MeasureRow.of(key("step_completeness", "I1", "document", whole.subject() + "@" + field.word()),
                    share(steps, field), Unit.SHARE, steps.size()));
        }
        return rows;
    }

    static String confirmed(List<FoundStep> steps) {
        return Suggestions.confirmed(steps.stream().filter(FoundStep::confirmed).count(), steps.size());
    }

    /** A step that names two kinds of actor counts for both, one that names nobody for nobody. */
    private static List<MeasureRow> responsibility(String scope, String subject, List<FoundStep> steps) {
        return Arrays.stream(ActorKind.values()).map(kind -> {
            MeasureKey key = key("responsibility_share", "I3", scope, subject + "@" + kind.word());
            if (steps.isEmpty()) {
                return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "no steps").n(0);
            }
            long of = steps.stream().filter(found -> names(found.step(), kind)).count();
            return MeasureRow.of(key, (double) of / steps.size(), Unit.SHARE, steps.size()).notes(confirmed(steps));
        }).toList();
    }

    private static boolean names(Step step, ActorKind kind) {
        return step.who().isEmpty()
                ? kind == ActorKind.UNSPECIFIED
                : step.who().stream().anyMatch(actor -> actor.kind() == kind);
    }

    /** One row per step, by group and in the order of the text. */
    public List<StepRow> table() {
        return roadmaps.byGroup().values().stream().flatMap(List::stream).map(RoadmapMeasures::row).toList();
    }

    private static StepRow row(FoundStep found) {
        Step step = found.step();
        String text = step.passage().text();
        return new StepRow(found.id(), step.passage().group(), step.passage().revision(),
                new Place(step.passage().id(), step.start(), step.end()), step.text(),
                step.who().stream().map(actor -> actor.where().of(text)).collect(Collectors.joining("; ")),
                step.actor().word(), time(step), word(step, Field.RESOURCE), word(step, Field.MEASURE),
                word(step, Field.BARRIER), step.lever().word(), found.confirmed());
    }

    private static String word(Step step, Field field) {
        Stretch where = step.named().get(field);
        return where == null ? "" : where.of(step.passage().text());
    }

    /** From the first day of any time to the last of any; one that only begins, or has no date, adds no end. */
    private static StepRow.Time time(Step step) {
        String text = step.passage().text();
        String words = step.when().stream().map(time -> text.substring(time.start(), time.end()))
                .collect(Collectors.joining("; "));
        return new StepRow.Time(words,
                step.when().stream().map(time -> time.period().from()).filter(Objects::nonNull).map(Object::toString)
                        .min(String::compareTo).orElse(null),
                step.when().stream().map(time -> time.period().to()).filter(Objects::nonNull).map(Object::toString)
                        .max(String::compareTo).orElse(null),
                step.when().stream().anyMatch(time -> time.kind() == TimeExpression.Kind.RECURRING));
    }

    private static MeasureKey key(String measure, String section, String scope, String subject) {
        return new MeasureKey(measure, section, scope, subject, "");
    }
}
