/**
 * What needs attention while the workshop goes on. {@link LivePage} shows who is there, which texts are missing and what came
 * in, all of it from the tables of the published run; {@link Moment} is where the programme stands by the clock, the one thing
 * that no run can know. {@link RunNews} tells open pages that another run was published, and {@code live.js} shows it.
 */
@NullMarked
package no.kronsj.dashboard.live;

import org.jspecify.annotations.NullMarked;
