/** What was planned: the only reader of {@code workshop.yaml}. */
@NullMarked
package no.kronsj.ingest.workshop;

import org.jspecify.annotations.NullMarked;
