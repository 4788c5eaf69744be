/**
 * What people scored, and how far they agree (metrics C8). Start with {@link no.kronsj.analysis.rating.Ratings}.
 */
@NullMarked
package no.kronsj.analysis.rating;

import org.jspecify.annotations.NullMarked;
