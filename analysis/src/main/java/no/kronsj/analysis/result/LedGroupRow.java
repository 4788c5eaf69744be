package no.kronsj.analysis.result;

import java.time.LocalDate;

/**
 * A group whose survey answers whoever led it may see.
 *
 * @param until the last day on which they may
 */
public record LedGroupRow(String group, LocalDate until) {}
