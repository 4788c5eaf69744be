/**
 * Did the feedback change anything? A table of all groups, the notes to one group with the way of each, and each text in two
 * revisions.
 */
@NullMarked
package no.kronsj.dashboard.feedback;

import org.jspecify.annotations.NullMarked;
