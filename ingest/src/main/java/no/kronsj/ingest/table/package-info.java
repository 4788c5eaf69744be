/**
 * The canonical tables: what every file becomes, whoever made it. Spark writes them as Parquet. Start with
 * {@link no.kronsj.ingest.table.CanonicalTable}.
 */
@NullMarked
package no.kronsj.ingest.table;

import org.jspecify.annotations.NullMarked;
