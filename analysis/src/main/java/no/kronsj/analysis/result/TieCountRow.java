package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * Ties between two values of an attribute (or two groups) in one layer; the count is absent where it is hidden.
 *
 * @param peopleA how many of those who could meet have the first value; restricted only
 * @param peopleB how many have the second
 */
public record TieCountRow(String layer, String use, String attribute, String valueA, String valueB, @Nullable Long ties,
        Status status, @Nullable Long peopleA, @Nullable Long peopleB) {

    /** A count that does not say of how many people. */
    public TieCountRow(String layer, String use, String attribute, String valueA, String valueB, @Nullable Long ties,
            Status status) {
        this(layer, use, attribute, valueA, valueB, ties, status, null, null);
    }

    /** The count alone. */
    public TieCountRow withoutPeople() {
        return new TieCountRow(layer, use, attribute, valueA, valueB, ties, status);
    }
}
