/** What is to be done, by whom and by when? All steps of all roadmaps along the years, and in a table. */
@NullMarked
package no.kronsj.dashboard.roadmap;

import org.jspecify.annotations.NullMarked;
