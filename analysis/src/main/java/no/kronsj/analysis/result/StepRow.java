package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One step of a roadmap.
 *
 * @param step      the passage's id; further steps of one passage have {@code #2}, {@code #3}
 * @param where     the step's own words
 * @param what      those words
 * @param who       who is to act, as the text says it, several with a semicolon between; or ""
 * @param actor     the kind of the first of them: {@code municipality}, {@code county}, {@code state}, {@code business},
 *                  {@code citizens} or {@code unspecified}
 * @param time      when, as far as it is said
 * @param resource  the word that names one, or ""; so with measure and barrier
 * @param lever     what the step works through
 * @param confirmed whether somebody has confirmed it; else it is a suggestion
 */
public record StepRow(String step, String group, String revision, Place where, String what, String who, String actor,
        Time time, String resource, String measure, String barrier, String lever, boolean confirmed) {
    /**
     * When.
     *
     * @param words     as the text says it, or ""
     * @param from      the first day, or absent
     * @param to        the last day, or absent
     * @param recurring whether it comes back
     */
    public record Time(String words, @Nullable String from, @Nullable String to, boolean recurring) {

        /** The day by which it is due: the last, else the first; absent where the text names none. */
        public @Nullable String day() {
            return to == null ? from : to;
        }
    }
}
