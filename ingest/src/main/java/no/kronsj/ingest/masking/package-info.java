/**
 * Takes out of texts what points at a person before anything else sees them: names, addresses, numbers, and a role named with
 * the place where only one has it. Start with {@link no.kronsj.ingest.masking.Masker}, which masks one text, and
 * {@link no.kronsj.ingest.masking.MaskedRows}, through which all texts go.
 */
@NullMarked
package no.kronsj.ingest.masking;

import org.jspecify.annotations.NullMarked;
