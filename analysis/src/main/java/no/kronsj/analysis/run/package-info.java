/**
 * Where an evaluation lives on disk: the workspace, one folder per edition, one folder per run, published by one atomic
 * move or not at all. Start with {@link no.kronsj.analysis.run.EditionFolder}.
 */
@NullMarked
package no.kronsj.analysis.run;

import org.jspecify.annotations.NullMarked;
