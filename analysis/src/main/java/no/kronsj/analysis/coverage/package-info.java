/**
 * Which questions did the groups answer? Texts, steps and questions go in; a level per group and question with the passages
 * behind it comes out (metrics I2), a suggestion until somebody says otherwise. Read
 * {@link no.kronsj.analysis.coverage.Coverage} first.
 */
@NullMarked
package no.kronsj.analysis.coverage;

import org.jspecify.annotations.NullMarked;
