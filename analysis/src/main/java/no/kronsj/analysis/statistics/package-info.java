/**
 * How much does a handful of numbers say, and how sure may we be? Counts, scores, amounts and seeds go in; immutable
 * records come out, each with an estimate, a {@link no.kronsj.analysis.statistics.Defined status} and, where one can be
 * built, an interval or a p-value. Nothing here knows what the numbers are about, and everything can be read beside a
 * textbook. Read first {@link no.kronsj.analysis.statistics.Estimate}, then
 * {@link no.kronsj.analysis.statistics.HypergeometricShare} (a share of a known set of people), then
 * {@link no.kronsj.analysis.statistics.SignedRankChange} (a test that is exact where the library's is not).
 */
@NullMarked
package no.kronsj.analysis.statistics;

import org.jspecify.annotations.NullMarked;
