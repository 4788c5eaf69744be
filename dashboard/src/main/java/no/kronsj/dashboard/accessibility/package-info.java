/**
 * How far the pages can be used by everybody: the draft of the declaration that the law asks for. In: what the browser tests
 * checked when they last wrote it down, {@code checks.tsv}. Out: one page, which says as plainly what nobody has assessed.
 */
@NullMarked
package no.kronsj.dashboard.accessibility;

import org.jspecify.annotations.NullMarked;
