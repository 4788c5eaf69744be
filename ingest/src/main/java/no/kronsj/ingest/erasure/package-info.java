/**
 * Sets aside what somebody gave who asked to be erased, whichever file brings it in again. Start with
 * {@link no.kronsj.ingest.erasure.ErasureSieve}.
 */
@NullMarked
package no.kronsj.ingest.erasure;

import org.jspecify.annotations.NullMarked;
