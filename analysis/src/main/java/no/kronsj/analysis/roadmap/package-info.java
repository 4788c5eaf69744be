/**
 * What is to be done, by whom and by when? The texts of a roadmap go in; steps with their actors, times, resources, measures and
 * barriers come out (metrics I1, I3), all of them suggestions until somebody confirms them. Read
 * {@link no.kronsj.analysis.roadmap.StepFinder} first, then {@code TimeFinder} and {@code ActorFinder}; the words they know stand
 * in the lists beside the classes.
 */
@NullMarked
package no.kronsj.analysis.roadmap;

import org.jspecify.annotations.NullMarked;
