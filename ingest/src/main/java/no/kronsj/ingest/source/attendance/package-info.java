/**
 * Who was in a meeting, from the lists of Teams and Zoom. Start with {@link no.kronsj.ingest.source.attendance.TeamsAttendance}.
 */
@NullMarked
package no.kronsj.ingest.source.attendance;

import org.jspecify.annotations.NullMarked;
