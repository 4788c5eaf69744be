/** How a goal is known: one figure per indicator of the plan. Start with {@link no.kronsj.analysis.indicator.IndicatorCalculator}. */
@NullMarked
package no.kronsj.analysis.indicator;

import org.jspecify.annotations.NullMarked;
