/**
 * In which company does a word stand? {@link ConcordancePage} shows every place of a query's words with the words around it, and
 * {@link ConcordanceFile} gives the same lines as a table to keep.
 */
@NullMarked
package no.kronsj.dashboard.concordance;

import org.jspecify.annotations.NullMarked;
