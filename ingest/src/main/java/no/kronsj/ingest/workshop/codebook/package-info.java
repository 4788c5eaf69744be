/**
 * Codebooks that come from other programs for qualitative analysis and go back to them: {@link QdcCodebook} speaks REFI-QDA,
 * {@link CsvCodebook} plain tables.
 */
@NullMarked
package no.kronsj.ingest.workshop.codebook;

import org.jspecify.annotations.NullMarked;
