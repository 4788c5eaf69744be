package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of a text that exists in two revisions.
 *
 * @param kind       of text: {@code definition}, {@code roadmap} …
 * @param position   1 for the first in the order of the later text
 * @param what       {@code kept}, {@code reworded}, {@code moved}, {@code added} or {@code removed}
 * @param before     where it stood, nowhere if it was added
 * @param deleted    stretches of the earlier sentence that are gone
 * @param after      where it stands, nowhere if it was removed
 * @param inserted   stretches of the later sentence that are new
 * @param similarity of the two sentences, absent where there is only one
 */
public record RevisionRow(String group, String kind, int position, String what, Place before, Stretches deleted,
        Place after, Stretches inserted, @Nullable Double similarity) {}
