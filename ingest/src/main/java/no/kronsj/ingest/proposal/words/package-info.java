/**
 * The words by which a proposal recognises things, in Bokmål, Nynorsk and English: scales, waves, kinds of documents,
 * headings. In: a heading, a name, a set of answers. Out: what it means, or nothing. The words stand in
 * {@code scales.txt} and {@code vocabulary.properties}.
 */
@NullMarked
package no.kronsj.ingest.proposal.words;

import org.jspecify.annotations.NullMarked;
