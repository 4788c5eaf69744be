/**
 * What an evaluation comes to, told in small stories that are read in order: A one form, B before and after, C groups, E ties,
 * F what is hidden, G what changes nothing. Each is a whole workshop as text, files and all, and its verdict is one line.
 * Start with {@code A01_OneItemOneGoalTest}.
 */
@NullMarked
package no.kronsj.analysis.story;

import org.jspecify.annotations.NullMarked;
