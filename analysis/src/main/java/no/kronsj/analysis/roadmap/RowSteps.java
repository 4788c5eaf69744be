package no.kronsj.analysis.roadmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.proposal.Writing;

/** Reads a step from a row of a table whose headings tell the fields; what has no column is looked for in the words. */
final class RowSteps {
    private static final Pattern SEVERAL = Pattern.compile("[^,;&\\n]+?(?= og | and |,|;|&|\\n|$)");

    private final TimeFinder times;
    private final ActorFinder actors;
    private final CueWords cues;
    private final ActorWords words = new ActorWords();

    RowSteps(TimeFinder times, ActorFinder actors, CueWords cues) {
        this.times = times;
        this.actors = actors;
        this.cues = cues;
    }

    /** The step, where some heading is a field's and the row has as many cells as headings. */
    Optional<Step> of(Writing row) {
        Map<Field, Stretch> cells = cells(row);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String text = row.passage().text();
        Stretch what = cells.getOrDefault(Field.WHAT, new Stretch(0, text.length()));
        List<TimeExpression> when = cells.containsKey(Field.WHEN)
                ? shifted(times.inCell(cells.get(Field.WHEN).of(text)), cells.get(Field.WHEN).start())
                : shifted(times.in(what.of(text)), what.start());
        List<Step.Actor> who = cells.containsKey(Field.WHO)
                ? named(text, cells.get(Field.WHO))
                : actors.in(what.of(text), row.passage().language(), times.in(what.of(text))).stream()
                        .map(actor -> new Step.Actor(actor.kind(),
                                new Stretch(actor.start(), actor.end()).shifted(what.start())))
                        .toList();
        return Optional.of(new Step(row.passage(), what.start(), what.end(), who, when, others(text, what, cells),
                cues.lever(what.of(text))));
    }

    private Map<Field, Stretch> others(String text, Stretch what, Map<Field, Stretch> cells) {
        Map<Field, Stretch> named = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.RESOURCE, Field.MEASURE, Field.BARRIER)) {
            Optional.ofNullable(cells.get(field)).filter(cell -> cell.end() > cell.start())
                    .or(() -> cells.containsKey(field)
                            ? Optional.empty()
                            : cues.find(field, what.of(text)).map(where -> where.shifted(what.start())))
                    .ifPresent(where -> named.put(field, where));
        }
        return named;
    }

    /** Everybody whom a cell names; of whom nobody can tell is unspecified. */
    private List<Step.Actor> named(String text, Stretch cell) {
        List<Step.Actor> who = new ArrayList<>();
        Matcher part = SEVERAL.matcher(cell.of(text));
        while (part.find()) {
            String name = part.group().replaceFirst("^\\s*(?:og|and) ", "").strip();
            if (!name.isEmpty()) {
                int start = cell.start() + part.start() + part.group().indexOf(name);
                who.add(new Step.Actor(words.kindIn(name).orElse(ActorKind.UNSPECIFIED),
                        new Stretch(start, start + name.length())));
            }
        }
        return who;
    }

    /** The first column of each field. */
    private static Map<Field, Stretch> cells(Writing row) {
        String[] headings = row.headings().split(Pattern.quote(Writing.BETWEEN_CELLS), -1);
        String[] texts = row.passage().text().split(Pattern.quote(Writing.BETWEEN_CELLS), -1);
        Map<Field, Stretch> cells = new EnumMap<>(Field.class);
        int start = 0;
        for (int i = 0; headings.length == texts.length && i < texts.length; i++) {
            Stretch cell = new Stretch(start, start + texts[i].length());
            Field.of(headings[i]).ifPresent(field -> cells.putIfAbsent(field, cell));
            start += texts[i].length() + Writing.BETWEEN_CELLS.length();
        }
        return cells;
    }

    private static List<TimeExpression> shifted(List<TimeExpression> found, int by) {
        return found.stream().map(time -> new TimeExpression(time.start() + by, time.end() + by, time.kind(),
                time.period())).toList();
    }
}
