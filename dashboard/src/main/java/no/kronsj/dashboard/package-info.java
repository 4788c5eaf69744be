/** Serves what a run published; computes nothing. */
@NullMarked
package no.kronsj.dashboard;

import org.jspecify.annotations.NullMarked;
