package no.kronsj.analysis.result;

/**
 * One code of the codebook.
 *
 * @param within   the code of which it is a part, or ""
 * @param passages how many passages some coder gave it
 */
public record CodeRow(String code, String name, String definition, String within, int passages) {}
