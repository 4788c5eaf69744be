/**
 * What does it all rest on, and what was wrong with the files? {@link DataPage} lists every file with its rows in, kept and
 * set aside, and every problem by kind with what to do about it.
 */
@NullMarked
package no.kronsj.dashboard.quality;

import org.jspecify.annotations.NullMarked;
