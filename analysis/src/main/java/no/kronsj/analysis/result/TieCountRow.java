package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/** Ties between two values of an attribute (or two groups) in one layer; the count is absent where it is hidden. */
public record TieCountRow(String layer, String use, String attribute, String valueA, String valueB, @Nullable Long ties,
        Status status) {}
