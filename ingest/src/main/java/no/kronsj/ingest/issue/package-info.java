/**
 * Bad data as values: one {@link no.kronsj.ingest.issue.IngestIssue} per problem, collected and never thrown. The run
 * goes on, the row is set aside, and the data-quality page shows the list.
 */
@NullMarked
package no.kronsj.ingest.issue;

import org.jspecify.annotations.NullMarked;
