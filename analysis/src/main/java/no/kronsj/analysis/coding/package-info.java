/**
 * Do two people see the same in the texts? The codebook and what was coded by it in; the rows of both and how far the coders
 * agree out. Read {@link no.kronsj.analysis.coding.CodingMeasures} first.
 */
@NullMarked
package no.kronsj.analysis.coding;

import org.jspecify.annotations.NullMarked;
