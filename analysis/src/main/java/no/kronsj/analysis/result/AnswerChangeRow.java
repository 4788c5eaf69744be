package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One answer that is not what it was in the run before; never its words. Restricted.
 *
 * @param what {@code changed}, {@code appeared} or {@code vanished}; between equal states and scores a text or an option
 *             changed
 */
public record AnswerChangeRow(String instrument, String item, String wave, String respondent, String what,
        String stateBefore, @Nullable Integer scoreBefore, String stateAfter, @Nullable Integer scoreAfter) {}
