/**
 * The contract between an evaluation and everyone who reads it: one record per result table, written as CSV under
 * {@code results/public} (after disclosure control) and {@code results/restricted} (before). Knows no other package of
 * Krønsj. Start with {@link no.kronsj.analysis.result.ResultTable}, then {@link no.kronsj.analysis.result.MeasureRow}.
 */
@NullMarked
package no.kronsj.analysis.result;

import org.jspecify.annotations.NullMarked;
