/**
 * Did the groups take up what others said to them? Notes and two revisions go in; for every note its words that were new to the
 * text and those that are in it now come out, and how much more that is than of the notes which others got (metrics H2–H6). Read
 * {@link no.kronsj.analysis.uptake.Uptake} first.
 */
@NullMarked
package no.kronsj.analysis.uptake;

import org.jspecify.annotations.NullMarked;
