/**
 * How did the groups differ, and what did each write? {@link GroupsPage} sets the groups side by side in the plan's order,
 * by documents and not by scores; nothing can be sorted, because a few answers are no ranking. {@link GroupPage} is one
 * group: its texts, its themes, how evenly its members took part.
 */
@NullMarked
package no.kronsj.dashboard.group;

import org.jspecify.annotations.NullMarked;
