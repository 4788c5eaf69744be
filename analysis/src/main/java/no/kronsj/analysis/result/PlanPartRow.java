package no.kronsj.analysis.result;

import java.util.Locale;

/**
 * A part of the plan that another edition of the workshop may have otherwise. Two editions are alike in it where the texts
 * are equal.
 *
 * @param goal the goal that rests on it; "" for the programme
 * @param part what it is
 * @param id   of what: the goal, the indicator, the item, the index, the layer or the session
 * @param text as the plan has it, with what it leaves out filled in
 */
public record PlanPartRow(String goal, Part part, String id, String text) {

    /** What a part is. */
    public enum Part {
        /** What was wanted, in the language of the edition. */
        TITLE,
        /** How one knows. */
        INDICATOR,
        /** Which items an index is made of. */
        INDEX,
        /** The question as the participants read it. */
        WORDING,
        /** What could be answered, and what counts as favourable. */
        SCALE,
        /** How a layer of contact or activity was told. */
        LAYER,
        /** What was expected. */
        THRESHOLD,
        /** A part of the programme. */
        SESSION;

        /** Whether figures of two editions that differ in it do not measure the same. */
        public boolean measures() {
            return switch (this) {
                case INDICATOR, INDEX, WORDING, SCALE, LAYER -> true;
                case TITLE, THRESHOLD, SESSION -> false;
            };
        }

        /** As in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
