/**
 * What did a group write, and how did it change? {@link DocumentsPage} lists the texts, {@link DocumentPage} shows the revisions of
 * one side by side with the hits of a query marked, {@link DocumentFile} hands out a text, and the original to whoever may
 * have it.
 */
@NullMarked
package no.kronsj.dashboard.document;

import org.jspecify.annotations.NullMarked;
