/**
 * What did the feedback do to the texts? Two revisions go in; sentences that were kept, reworded, moved, added or removed come
 * out, and how much changed in all (metrics H1). Read {@link no.kronsj.analysis.revision.Revision} first, then
 * {@code Alignment}.
 */
@NullMarked
package no.kronsj.analysis.revision;

import org.jspecify.annotations.NullMarked;
