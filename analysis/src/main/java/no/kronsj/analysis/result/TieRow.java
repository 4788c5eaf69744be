package no.kronsj.analysis.result;

/** One pair of pseudonyms in one layer; {@code use} tells designed from chosen. Restricted. */
public record TieRow(String personA, String personB, String layer, String use, boolean knownBefore, long minutes,
        int encounters) {}
