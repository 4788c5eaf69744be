/**
 * The files of one edition and what became of every row: rows in = rows kept + rows set aside, for each file, always.
 * Start with {@link no.kronsj.ingest.folder.SourceFolder}.
 */
@NullMarked
package no.kronsj.ingest.folder;

import org.jspecify.annotations.NullMarked;
