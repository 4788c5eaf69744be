/** What changed between two waves for the same persons, by direction first. */
@NullMarked
package no.kronsj.analysis.change;

import org.jspecify.annotations.NullMarked;
