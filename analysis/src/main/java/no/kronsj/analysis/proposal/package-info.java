/**
 * What did the groups write, which text is the later one of which, and who said what to whom? Passages go in; texts by group,
 * kind and revision come out. {@link no.kronsj.analysis.proposal.Writings} is all of it.
 */
@NullMarked
package no.kronsj.analysis.proposal;

import org.jspecify.annotations.NullMarked;
