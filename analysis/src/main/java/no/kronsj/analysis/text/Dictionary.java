package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Which words an index holds. */
final class Dictionary {
    private static final int MANY = 1_000;
    private static final int ONE_OF = 10;

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

    /** Whether one passage of ten has the word, where there are many passages. */
    boolean isEverywhere(String word) {
        int passages = reader.numDocs();
        return passages > MANY && frequency(IndexField.WORD, word) > passages / ONE_OF;
    }

    private boolean has(String field, String text) {
        return frequency(field, text) > 0;
    }

    private int frequency(String field, String text) {
        try {
            return reader.docFreq(new Term(field, text));
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        }
    }
}
