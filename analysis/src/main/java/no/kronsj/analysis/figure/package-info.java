/** From a statistic, which knows no workshop word, to a row of the table of measures. */
@NullMarked
package no.kronsj.analysis.figure;

import org.jspecify.annotations.NullMarked;
