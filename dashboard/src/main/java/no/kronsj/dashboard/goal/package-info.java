/**
 * Was the goal met, how sure are we, and what does it rest on? In: one row of the goals table and what the plan says of the
 * goal. Out: {@link GoalSummary}, a sentence and a small picture for the front page, and {@link GoalPage} with everything
 * behind it.
 */
@NullMarked
package no.kronsj.dashboard.goal;

import org.jspecify.annotations.NullMarked;
