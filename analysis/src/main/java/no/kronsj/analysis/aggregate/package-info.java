/**
 * Spark ends here: it counts, joins and groups the canonical tables, in whole numbers only, and hands small tables to
 * Tablesaw through one door. Nothing is inferred here. Start with {@link no.kronsj.analysis.aggregate.SmallTables}.
 */
@NullMarked
package no.kronsj.analysis.aggregate;

import org.jspecify.annotations.NullMarked;
