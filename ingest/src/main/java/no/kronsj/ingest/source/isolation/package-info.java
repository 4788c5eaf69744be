/**
 * Work in a process of its own, with bounds of time, memory and output: what goes past them is killed, and the work goes on
 * with the next piece. Knows nothing of files. Start with {@link no.kronsj.ingest.source.isolation.ChildProcess}.
 */
@NullMarked
package no.kronsj.ingest.source.isolation;

import org.jspecify.annotations.NullMarked;
