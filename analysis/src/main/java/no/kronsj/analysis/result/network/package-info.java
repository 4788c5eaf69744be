/**
 * How does a network of a run get into programs for networks? {@link GraphFormat} writes a {@link NetworkGraph} as GraphML or
 * GEXF, for the command line and for the pages alike.
 */
@NullMarked
package no.kronsj.analysis.result.network;

import org.jspecify.annotations.NullMarked;
