/**
 * What is in a file? A file is recognised by its signature ({@link no.kronsj.ingest.source.SourceFormat}, the registry) and
 * read by {@link no.kronsj.ingest.source.SourceReader} into one of a few shapes
 * ({@link no.kronsj.ingest.source.content.SourceContent}) that know nothing of a workshop: a table, an attendance list, a chat, a
 * transcript, a calendar, a document. Every cell keeps its place, every row is kept or set aside with an issue, and
 * {@link no.kronsj.ingest.source.file.Limits} bounds what a foreign file may cost. Read {@code SourceReader}, then
 * {@code CsvTable} or any other reader in the registry.
 */
@NullMarked
package no.kronsj.ingest.source;

import org.jspecify.annotations.NullMarked;
