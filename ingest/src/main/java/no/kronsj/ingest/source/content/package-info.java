/**
 * What a file holds, by shape and before the plan says what it means: a table, stays, messages, cues, events, blocks of text. Start with {@link no.kronsj.ingest.source.content.SourceContent}.
 */
@NullMarked
package no.kronsj.ingest.source.content;

import org.jspecify.annotations.NullMarked;
