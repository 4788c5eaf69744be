package no.kronsj.analysis.result;

import java.util.List;

/**
 * Which groups have a concept in their definition.
 *
 * @param revision of the definitions, {@code v1}, {@code v2} …
 * @param concept  in its commonest form
 * @param groups   which groups, in order
 * @param of       how many groups have a definition of this revision
 */
public record ConceptRow(String revision, String concept, List<String> groups, int of) {
    public ConceptRow {
        groups = List.copyOf(groups);
    }
}
