/**
 * A figure in words: its value with its base, its interval, or, where it has no value, why. Every page writes figures
 * through {@link Figures}, so that 0, "no answers" and "hidden" never look alike.
 */
@NullMarked
package no.kronsj.dashboard.figure;

import org.jspecify.annotations.NullMarked;
