/**
 * The dashboard over an invented edition that holds every verdict, every status and every kind of problem
 * ({@link no.kronsj.dashboard.InventedEdition}); the pages are asked for over HTTP, as a reader does.
 */
@NullMarked
package no.kronsj.dashboard;

import org.jspecify.annotations.NullMarked;
