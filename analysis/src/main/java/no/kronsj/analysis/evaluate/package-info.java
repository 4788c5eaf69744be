/** One evaluation from plan to published run: {@link no.kronsj.analysis.evaluate.Evaluation} is the list of steps. */
@NullMarked
package no.kronsj.analysis.evaluate;

import org.jspecify.annotations.NullMarked;
