/**
 * Who was heard? {@link ParticipationPage} shows layer by layer how evenly the members of each group took part, beside what
 * chance alone would give; no person is named or pointed at (metrics F8).
 */
@NullMarked
package no.kronsj.dashboard.participation;

import org.jspecify.annotations.NullMarked;
