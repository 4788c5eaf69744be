/** Whether the goals were met: the verdict rule is {@link no.kronsj.analysis.goal.GoalJudge}. */
@NullMarked
package no.kronsj.analysis.goal;

import org.jspecify.annotations.NullMarked;
