/**
 * Cells in rows, from text tables and workbooks, before a survey tool says which row is the heading. Start with {@link no.kronsj.ingest.source.grid.Grids}.
 */
@NullMarked
package no.kronsj.ingest.source.grid;

import org.jspecify.annotations.NullMarked;
