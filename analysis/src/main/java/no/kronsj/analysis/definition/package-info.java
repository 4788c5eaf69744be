/**
 * How do the groups' definitions differ, and did feedback bring them nearer? Passages in; shared and distinctive concepts, words
 * that tell a group from the others, and the distance between definitions before and after feedback out. Read
 * {@link no.kronsj.analysis.definition.Proposals} first.
 */
@NullMarked
package no.kronsj.analysis.definition;

import org.jspecify.annotations.NullMarked;
