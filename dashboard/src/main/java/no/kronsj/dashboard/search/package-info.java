/**
 * What did the groups propose, and in which words? {@link SearchPage} hands the query to the search face and shows what came
 * back: hits with marks and the reason for each, ways to narrow, or what could not be read in the query.
 */
@NullMarked
package no.kronsj.dashboard.search;

import org.jspecify.annotations.NullMarked;
