package no.kronsj.analysis.reproduction;

/**
 * Figures that the tables of a package do not let anybody figure again; their hashes were checked.
 *
 * @param what    a measure, some of its columns, or a table
 * @param figures how many
 * @param reason  why not
 */
public record NotRecomputed(String what, int figures, String reason) {}
