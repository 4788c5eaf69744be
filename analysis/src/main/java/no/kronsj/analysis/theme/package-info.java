/**
 * What did the groups write about? Passages in; themes with labels, quotes and stability out, and for every passage how near
 * it is to each theme. Works on the terms of {@link no.kronsj.analysis.text.PassageTerms} and knows no search engine. Read
 * {@link no.kronsj.analysis.theme.ThemeFinder} first, then {@link no.kronsj.analysis.cluster.Ensemble}.
 */
@NullMarked
package no.kronsj.analysis.theme;

import org.jspecify.annotations.NullMarked;
