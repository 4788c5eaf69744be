/**
 * How do result tables get into other tools? {@link TableFormat} writes one of them, {@link DataPackage} says what all of them
 * hold.
 */
@NullMarked
package no.kronsj.analysis.export;

import org.jspecify.annotations.NullMarked;
