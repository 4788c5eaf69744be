/**
 * A table as a proposal looks at it: column by column, what the cells have in common, and who the people in it are. In:
 * a table of the folder. Out: what its columns could be.
 */
@NullMarked
package no.kronsj.ingest.proposal.table;

import org.jspecify.annotations.NullMarked;
