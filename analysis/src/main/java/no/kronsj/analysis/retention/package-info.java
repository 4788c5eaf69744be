/**
 * Removes what is personal of editions when the day has passed until which their plan keeps data. Start with
 * {@link no.kronsj.analysis.retention.Expiry}.
 */
@NullMarked
package no.kronsj.analysis.retention;

import org.jspecify.annotations.NullMarked;
