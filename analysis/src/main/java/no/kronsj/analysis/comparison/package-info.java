/**
 * Do groups of a workshop differ, and how sure may one be? Agreement within each group, likeness, a test of any difference,
 * means and shares drawn towards the common one, and how uncertain their order is (section D); and for every table of
 * tests, how many comparisons were made (B12). Read first {@link no.kronsj.analysis.comparison.GroupComparison}. None of
 * this is a league table: see {@code privacy.ComparisonRule} for what everybody may see of it.
 */
@NullMarked
package no.kronsj.analysis.comparison;

import org.jspecify.annotations.NullMarked;
