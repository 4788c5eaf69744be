package no.kronsj.analysis.result;

/**
 * One point of a curve of airtime: so large a share of the members, those who said least first, has so large a share of it.
 *
 * @param group      the group, or "" for everybody, each measured against an equal share of their own group
 * @param people     from 0 to 1
 * @param amount     from 0 to 1, at most {@code people}
 */
public record LorenzRow(String layer, String group, double people, double amount) {}
