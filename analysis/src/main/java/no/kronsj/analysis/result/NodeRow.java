package no.kronsj.analysis.result;

/**
 * Where a node of the network's pictures stands, the same in every layer and on every day.
 *
 * @param attribute what the node is a value of ({@code group}, {@code county} …); "" for a person, in the restricted view
 * @param id        the value, or the pseudonym
 * @param x         0–1 from left to right
 * @param y         0–1 from above to below
 */
public record NodeRow(String attribute, String id, double x, double y) {}
