/**
 * Where is it written, and why was it found? Lucene lives here. Passages go in, an index on disk and search results with
 * reasons and marks come out, and the terms from which {@code analysis.theme} makes themes. The dashboard sees only the search
 * face: {@link no.kronsj.analysis.text.PassageSearch} and the records it speaks in. Read
 * {@link no.kronsj.analysis.text.PassageIndex} first, then {@code WordForms} (the forms under which a word is found),
 * {@code QueryReader} and {@code QueryTranslation} (the query language), {@code Ranking} and {@code Marking};
 * {@code Vocabulary} knows how words are written, and {@code ConcordanceLines} makes keywords in context.
 */
@NullMarked
package no.kronsj.analysis.text;

import org.jspecify.annotations.NullMarked;
