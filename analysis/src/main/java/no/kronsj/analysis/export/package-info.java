/**
 * How do result tables get into other tools? {@link TableFormat} writes one of them, {@link DataPackage} says what all of them
 * hold, {@link ResearchCrate} and {@link CitationFile} what they are; {@link PolisFiles} writes statements and votes.
 */
@NullMarked
package no.kronsj.analysis.export;

import org.jspecify.annotations.NullMarked;
