/**
 * A file from elsewhere as bytes and characters: what its first bytes say, how it is decoded, and the bounds within which anything of it is read. Start with {@link no.kronsj.ingest.source.file.SourceFile}.
 */
@NullMarked
package no.kronsj.ingest.source.file;

import org.jspecify.annotations.NullMarked;
