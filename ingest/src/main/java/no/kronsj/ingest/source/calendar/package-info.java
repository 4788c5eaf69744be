/**
 * Events out of iCalendar files, one by one, so that a faulty one does not cost the others. Start with {@link no.kronsj.ingest.source.calendar.CalendarFile}.
 */
@NullMarked
package no.kronsj.ingest.source.calendar;

import org.jspecify.annotations.NullMarked;
