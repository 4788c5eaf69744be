/**
 * Where do the sample editions come from? Prose written by hand ({@code data-samples/prose}) and the planted figures of
 * {@link no.kronsj.ingest.sample.Planted} go in; the raw files of {@code data-samples/klimakronsj-2021} come out, in the
 * layouts of the organiser's tools and with the same bytes every time. Read {@link no.kronsj.ingest.sample.SampleGenerator},
 * then {@code Planted}, then the writer that you care about.
 */
@NullMarked
package no.kronsj.ingest.sample;

import org.jspecify.annotations.NullMarked;
