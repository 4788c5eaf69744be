/**
 * What was said and written in a meeting: chats and transcripts. Start with {@link no.kronsj.ingest.source.talk.ZoomChat}.
 */
@NullMarked
package no.kronsj.ingest.source.talk;

import org.jspecify.annotations.NullMarked;
