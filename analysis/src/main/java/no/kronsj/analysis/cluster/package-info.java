/**
 * Which rows of a matrix of counted terms belong together? Counts in, groups with cosines and stability out; knows no word and
 * no passage. Read {@link no.kronsj.analysis.cluster.Grouping} first, then {@link no.kronsj.analysis.cluster.Ensemble} for small
 * collections and {@link no.kronsj.analysis.cluster.InformationBottleneck} for what refines the large ones.
 */
@NullMarked
package no.kronsj.analysis.cluster;

import org.jspecify.annotations.NullMarked;
