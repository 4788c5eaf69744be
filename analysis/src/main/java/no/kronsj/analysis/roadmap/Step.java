package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.Map;

import no.kronsj.analysis.text.Passage;

/**
 * A step of a roadmap, as it was found; a suggestion until somebody confirms it.
 *
 * @param start  offset of the step in its passage
 * @param end    offset after its last character
 * @param who    those who are to act, in the order of the text
 * @param when   the times, in the order of the text
 * @param named  where the other fields are named
 */
public record Step(Passage passage, int start, int end, List<Actor> who, List<TimeExpression> when,
        Map<Field, Stretch> named, Lever lever) {
    /** Somebody who is to act. */
    public record Actor(ActorKind kind, Stretch where) {}

    public Step {
        who = List.copyOf(who);
        when = List.copyOf(when);
        named = Map.copyOf(named);
    }

    /** Its words. */
    public String text() {
        return passage.text().substring(start, end);
    }

    /** Whether it says this; what it does stands in every step. */
    public boolean says(Field field) {
        return switch (field) {
            case WHAT -> true;
            case WHO -> !who.isEmpty();
            case WHEN -> !when.isEmpty();
            case RESOURCE, MEASURE, BARRIER -> named.containsKey(field);
        };
    }

    /** Who is to act, or nobody. */
    public ActorKind actor() {
        return who.isEmpty() ? ActorKind.UNSPECIFIED : who.getFirst().kind();
    }
}
