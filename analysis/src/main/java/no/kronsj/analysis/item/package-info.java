/** What was answered to each item: distributions, top boxes, net scores, medians, with interval and worst-case bounds. */
@NullMarked
package no.kronsj.analysis.item;

import org.jspecify.annotations.NullMarked;
