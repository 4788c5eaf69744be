/**
 * What people answered. A wide sheet or a long file becomes one {@link no.kronsj.ingest.response.Response} per respondent
 * and item; the six kinds of missing stay apart. Start with {@link no.kronsj.ingest.response.ResponseReader}.
 */
@NullMarked
package no.kronsj.ingest.response;

import org.jspecify.annotations.NullMarked;
