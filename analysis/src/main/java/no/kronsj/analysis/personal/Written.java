package no.kronsj.analysis.personal;

/**
 * A text and what decides whether its group is told.
 *
 * @param group  of the writer, or ""
 * @param writer what tells writers apart; nothing but their number is used
 */
record Written(String text, String group, String writer) {}
