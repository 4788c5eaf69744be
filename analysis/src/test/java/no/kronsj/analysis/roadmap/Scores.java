package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.Objects;

/** Steps, actors and times of a collection against its labels, and the dates of the times that both have. */
record Scores(Score steps, Score actors, Score times, Score dates) {
    Scores() {
        this(new Score(), new Score(), new Score(), new Score());
    }

    /** Compares one text, which is one step at most. */
    void add(String where, String text, LabelledStep label, int firstColumn, List<Step> found) {
        String step = label.cell(firstColumn);
        if (step.equals("?")) {
            return;
        }
        steps.add(where, step.equals("yes"), !found.isEmpty());
        List<Score.Span> who = label.labels(firstColumn + 1).stream().map(words -> LabelledStep.span(words, text))
                .toList();
        actors.add(where, text, who, found.stream().flatMap(each -> each.who().stream())
                .map(actor -> new Score.Span(actor.where().start(), actor.where().end(), false)).toList());
        List<TimeExpression> all = found.stream().flatMap(each -> each.when().stream()).toList();
        List<String> when = label.labels(firstColumn + 2);
        times.add(where, text, when.stream().map(words -> LabelledStep.span(words, text)).toList(),
                all.stream().map(time -> new Score.Span(time.start(), time.end(), false)).toList());
        when.forEach(words -> addDate(where, text, words, all));
    }

    private void addDate(String where, String text, String label, List<TimeExpression> found) {
        Score.Span span = LabelledStep.span(label, text);
        String value = LabelledStep.value(label);
        List<TimeExpression> hits = found.stream()
                .filter(time -> span.overlaps(new Score.Span(time.start(), time.end(), false))).toList();
        if (!value.isEmpty() && !value.equals("?") && !span.optional() && !hits.isEmpty()) {
            List<String> dates = hits.stream().map(Scores::written).toList();
            dates.stream().filter(value::equals).findFirst().ifPresentOrElse(right -> this.dates.add(where, true, true),
                    () -> this.dates.add(where + " " + label + " found " + dates, true, false));
        }
    }

    private static String written(TimeExpression time) {
        return time.kind() == TimeExpression.Kind.RECURRING
                ? "R"
                : Objects.toString(time.period().from(), "") + "/" + Objects.toString(time.period().to(), "");
    }

    void print(String collection) {
        System.out.println(collection + " steps  " + steps);
        System.out.println(collection + " actors " + actors);
        System.out.println(collection + " times  " + times);
        System.out.println(collection + " dates  " + dates);
    }
}
