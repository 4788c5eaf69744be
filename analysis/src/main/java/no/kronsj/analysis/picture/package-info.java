/**
 * From what is the network drawn? {@link NetworkPicture} places people once, by all their ties together, so that nobody
 * moves when a reader asks for another layer or another day; groups and other values stand on a circle.
 */
@NullMarked
package no.kronsj.analysis.picture;

import org.jspecify.annotations.NullMarked;
