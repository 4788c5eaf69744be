/**
 * What names of files and folders say: which group wrote a text, which revision it is, which session a log is of. In:
 * paths. Out: patterns of the plan with {@code {group}}, {@code {from}}, {@code {session}} and {@code {revision}}.
 * Read {@link no.kronsj.ingest.proposal.document.PathPattern} first.
 */
@NullMarked
package no.kronsj.ingest.proposal.document;

import org.jspecify.annotations.NullMarked;
