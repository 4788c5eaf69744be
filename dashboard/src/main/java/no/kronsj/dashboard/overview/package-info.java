/**
 * Were the goals met? {@link OverviewPage} answers on one page, one sentence per goal, and says what the answer rests on;
 * {@link EditionListPage} is what a reader sees first where a workspace holds several editions.
 */
@NullMarked
package no.kronsj.dashboard.overview;

import org.jspecify.annotations.NullMarked;
