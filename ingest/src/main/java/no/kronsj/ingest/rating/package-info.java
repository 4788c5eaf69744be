/**
 * Levels that people scored: who, of what, how high. Whether they agree is for the analysis to say. Start with
 * {@link no.kronsj.ingest.rating.RatingReader}.
 */
@NullMarked
package no.kronsj.ingest.rating;

import org.jspecify.annotations.NullMarked;
