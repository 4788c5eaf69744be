/**
 * How do tables get into the programs of social scientists, with the words that belong to their numbers? A
 * {@link no.kronsj.analysis.export.spss.DataFile} has variables with labels and missing values;
 * {@link no.kronsj.analysis.export.spss.SystemFile} writes it for SPSS, {@link no.kronsj.analysis.export.spss.DdiCodebook}
 * describes it for data archives.
 */
@NullMarked
package no.kronsj.analysis.export.spss;

import org.jspecify.annotations.NullMarked;
