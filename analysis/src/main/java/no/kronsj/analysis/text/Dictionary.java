package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Which words an index holds. */
final class Dictionary {
    private final IndexReader reader;

    Dictionary(IndexReader reader) {
        this.reader = reader;
    }

    boolean hasWord(String word) {
        return has(IndexField.WORD, word);
    }

    boolean hasStem(String foldedStem) {
        return has(IndexField.STEM, foldedStem);
    }

    boolean hasEnglish(String stem) {
        return has(IndexField.ENGLISH, stem);
    }

    /** As a word of its own or as a part of a compound. */
    boolean hasConcept(String concept) {
        return has(IndexField.CONCEPT, concept) || has(IndexField.PART, concept);
    }

    private boolean has(String field, String text) {
        try {
            return reader.docFreq(new Term(field, text)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        }
    }
}
