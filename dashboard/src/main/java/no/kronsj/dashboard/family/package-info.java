/**
 * The editions of one workshop beside each other: {@link FamilyPage} shows each goal over the years ({@link GoalTrend}), the
 * verdicts, and what was changed in the plan ({@link PlanChange}). Nothing is pooled: every figure stands in the tables of one
 * edition, and what an edition hides is hidden here. Start with {@link HeldEdition}.
 */
@NullMarked
package no.kronsj.dashboard.family;

import org.jspecify.annotations.NullMarked;
