package no.kronsj.analysis.theme;

import java.util.OptionalDouble;

/**
 * How a theme's strongest words occur together: a check, not an aim.
 *
 * @param value   mean NPMI, −1 to 1; empty where no two words could be compared
 * @param words   how many words
 * @param skipped pairs of which one occurs nowhere
 */
public record Coherence(OptionalDouble value, int words, int skipped) {}
