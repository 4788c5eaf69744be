package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.text.Sentences;

/**
 * Finds the steps of a roadmap (I1): every item of a list, every row of a table, and in running text the sentences that say
 * what is to be done. In a document that has lists or tables a paragraph is a step only if it names who and when.
 */
public final class StepFinder {
    private final TimeFinder times;
    private final ActorFinder actors = new ActorFinder();
    private final RowSteps rows;
    private final CueWords cues = new CueWords();

    /** A finder for an edition held on this day, as far as it is known: what is "next" is after it. */
    public StepFinder(Optional<LocalDate> today) {
        times = new TimeFinder(today);
        rows = new RowSteps(times, actors, cues);
    }

    /** The steps of one text, in its order. */
    public List<Step> in(List<Writing> text) {
        boolean listed = text.stream().anyMatch(
                writing -> writing.layout() == Writing.Layout.ITEM || writing.layout() == Writing.Layout.ROW);
        List<Step> steps = new ArrayList<>();
        for (Writing writing : text) {
            switch (writing.layout()) {
                case ITEM -> steps.add(whole(writing));
                case ROW -> steps.add(rows.of(writing).orElseGet(() -> whole(writing)));
                case PARAGRAPH, LINE, WHOLE -> steps.addAll(prose(writing, listed));
            }
        }
        return steps;
    }

    private List<Step> prose(Writing writing, boolean listed) {
        List<Step> steps = new ArrayList<>();
        for (Sentences.Span span : Sentences.of(writing.passage().text())) {
            Step step = step(writing, span);
            boolean complete = step.says(Field.WHO) && step.says(Field.WHEN);
            if (StepWording.says(step.text(), step.says(Field.WHO), step.says(Field.WHEN))
                    && (complete || !listed)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Step whole(Writing writing) {
        return step(writing, new Sentences.Span(0, writing.passage().text().length()));
    }

    private Step step(Writing writing, Sentences.Span span) {
        List<Step.Actor> who = new ArrayList<>();
        List<TimeExpression> when = new ArrayList<>();
        String text = span.of(writing.passage().text());
        for (Sentences.Span sentence : Sentences.of(text)) {
            String words = sentence.of(text);
            int shift = span.start() + sentence.start();
            List<TimeExpression> found = times.in(words);
            actors.in(words, writing.passage().language(), found).forEach(actor -> who.add(new Step.Actor(actor.kind(),
                    new Stretch(actor.start(), actor.end()).shifted(shift))));
            found.forEach(time -> when.add(new TimeExpression(time.start() + shift, time.end() + shift, time.kind(),
                    time.period())));
        }
        return new Step(writing.passage(), span.start(), span.end(), who, when, named(text, span.start()),
                cues.lever(text));
    }

    private Map<Field, Stretch> named(String text, int shift) {
        Map<Field, Stretch> named = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.RESOURCE, Field.MEASURE, Field.BARRIER)) {
            cues.find(field, text).ifPresent(where -> named.put(field, where.shifted(shift)));
        }
        return named;
    }
}
