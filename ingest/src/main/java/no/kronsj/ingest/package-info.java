/**
 * The files of a workshop, as the organiser's tools exported them, become canonical tables; nothing is lost and nothing is
 * trusted. Read {@link no.kronsj.ingest.Ingest}: its body is the list of steps.
 */
@NullMarked
package no.kronsj.ingest;

import org.jspecify.annotations.NullMarked;
