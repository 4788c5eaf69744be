/**
 * How is it cited? A {@link Citation} of a passage or of a kept search, in the formats that reference managers read
 * ({@link CitationFormat}).
 */
@NullMarked
package no.kronsj.dashboard.citation;

import org.jspecify.annotations.NullMarked;
