/**
 * What must be told of how people's data are used, as far as the plan knows it: the record of processing and the note to the
 * people. {@link no.kronsj.analysis.processing.ProcessingTexts} is all of it.
 */
@NullMarked
package no.kronsj.analysis.processing;

import org.jspecify.annotations.NullMarked;
