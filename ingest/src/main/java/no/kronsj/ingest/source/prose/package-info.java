/**
 * Documents as blocks of text in reading order, whatever program wrote them. Start with {@link no.kronsj.ingest.source.prose.DocumentText}.
 */
@NullMarked
package no.kronsj.ingest.source.prose;

import org.jspecify.annotations.NullMarked;
