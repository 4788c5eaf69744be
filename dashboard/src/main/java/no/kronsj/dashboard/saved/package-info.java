/**
 * Which passages did a search find on that day? A {@link SavedSearch} is a fixed list that can be cited: the query, the run, the
 * date, and each passage with a fingerprint of its text. {@link SavedSearches} keeps them beside the runs, and
 * {@link SavedSearchPage} shows one, and what has changed since.
 */
@NullMarked
package no.kronsj.dashboard.saved;

import org.jspecify.annotations.NullMarked;
