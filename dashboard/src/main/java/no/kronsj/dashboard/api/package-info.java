/**
 * What may a program ask? {@link Api} answers below {@code /api/v1} with rows of what was published, as JSON or csv;
 * {@link Endpoints} are all there is to be asked, {@link OpenApi} describes them, and {@link ApiPage} shows that to people.
 */
@NullMarked
package no.kronsj.dashboard.api;

import org.jspecify.annotations.NullMarked;
