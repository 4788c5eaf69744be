/**
 * How do the groups' definitions differ? {@link DefinitionsPage} shows what all share, what only one has and whether feedback
 * brought them nearer; {@link PairPage} puts two side by side.
 */
@NullMarked
package no.kronsj.dashboard.definition;

import org.jspecify.annotations.NullMarked;
