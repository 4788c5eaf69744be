/**
 * What is published, and when it changes. In: the workspace folder. Out: one immutable {@link PublishedRun} per edition,
 * swapped as a whole when {@code CURRENT} names another run. Read {@link Editions} first, then {@link Shelf}, which decides
 * when an old run may be closed.
 */
@NullMarked
package no.kronsj.dashboard.edition;

import org.jspecify.annotations.NullMarked;
