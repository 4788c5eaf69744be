/** When there is no page: a wrong address, nothing published yet, a bug. Each says what to do next. */
@NullMarked
package no.kronsj.dashboard.problem;

import org.jspecify.annotations.NullMarked;
