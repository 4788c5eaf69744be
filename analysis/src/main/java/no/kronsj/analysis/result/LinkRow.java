package no.kronsj.analysis.result;

/**
 * One link of the trace from a note over a passage and its theme to a goal.
 *
 * @param kind   {@code note-passage}, {@code passage-theme} or {@code theme-goal}
 * @param from   a note, a passage or a theme
 * @param to     a passage, a theme or a goal
 * @param author {@code human} or {@code automatic}
 * @param time   when somebody drew it; "" for an automatic one, which is of the run
 */
public record LinkRow(String kind, String from, String to, String author, String time) {}
