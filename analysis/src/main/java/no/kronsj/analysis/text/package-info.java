/**
 * Lucene lives here: tokens, the passage index and its search, the vectors from which themes are made. The dashboard sees
 * only the search face: {@link no.kronsj.analysis.text.PassageSearch} and the records it speaks in.
 */
@NullMarked
package no.kronsj.analysis.text;

import org.jspecify.annotations.NullMarked;
