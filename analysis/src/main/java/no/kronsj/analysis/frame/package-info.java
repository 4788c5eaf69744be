/** How many people there are, in all and in each group: what every share of this workshop's participants refers to. */
@NullMarked
package no.kronsj.analysis.frame;

import org.jspecify.annotations.NullMarked;
