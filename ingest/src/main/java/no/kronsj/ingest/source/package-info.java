/**
 * Where a value came from. A file is recognised by its signature ({@link no.kronsj.ingest.source.SourceFormat}) and read
 * into one of a few shapes ({@link no.kronsj.ingest.source.SourceContent}) that know nothing of a workshop: a table, an
 * attendance list, a chat, a transcript, a calendar, a document. Every cell keeps its place.
 */
@NullMarked
package no.kronsj.ingest.source;

import org.jspecify.annotations.NullMarked;
