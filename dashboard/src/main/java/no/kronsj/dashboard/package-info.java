/**
 * The pages of published runs. In: a workspace. Out: HTML that works without a script, in three languages. It computes
 * nothing: every figure is a row of a result table, every text comes through the search face. Read {@link DashboardServer}
 * first: all routes stand there on one screen; each page is a package of its own with a template of the same name.
 */
@NullMarked
package no.kronsj.dashboard;

import org.jspecify.annotations.NullMarked;
