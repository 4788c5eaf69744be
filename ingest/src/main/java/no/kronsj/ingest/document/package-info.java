/**
 * What the groups wrote. A document becomes passages: paragraphs of a definition, steps of a roadmap, feedback notes; each
 * with a stable id and its place. Start with {@link no.kronsj.ingest.document.PassageSplitter}.
 */
@NullMarked
package no.kronsj.ingest.document;

import org.jspecify.annotations.NullMarked;
