package no.kronsj.analysis.result;

/**
 * One thing that a note proposed and the text did not have.
 *
 * @param note    receiver and giver, {@code g05@g01}
 * @param from    who gave it, or ""
 * @param word    as the note says it
 * @param takenUp whether the later text has it
 * @param where   the sentence that has it, nowhere if none
 */
public record UptakeRow(String note, String group, String from, String word, boolean takenUp, Place where) {}
