/**
 * Pictures as SVG, made on the server. {@link Svg} writes elements with attributes only (no style, no script), so that the
 * same picture stands in a page, in print and in the dark; colours come from classes that the stylesheet knows, with a
 * colour of their own where there is no stylesheet. Each chart has a title and a sentence for those who do not see it.
 */
@NullMarked
package no.kronsj.dashboard.chart;

import org.jspecify.annotations.NullMarked;
