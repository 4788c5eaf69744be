/**
 * How did the answers fall? {@link AnswersPage} shows every form: its items around the middle of their scale, the same in a
 * table, and what changed from before to after.
 */
@NullMarked
package no.kronsj.dashboard.answer;

import org.jspecify.annotations.NullMarked;
