/**
 * Evaluating again whenever files arrive or change. {@link no.kronsj.analysis.watch.Watch} looks at the folders from time to
 * time, {@link no.kronsj.analysis.watch.FolderWatch} decides when one has come to rest and is worth evaluating, and
 * {@link no.kronsj.analysis.watch.FolderState} is what it sees.
 */
@NullMarked
package no.kronsj.analysis.watch;

import org.jspecify.annotations.NullMarked;
