package no.kronsj.analysis.text;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The figures of the ranking, as measured on Norwegian questions with one right text each. */
final class Ranking {
    /** k1 = .9 beat 1.2 by .004 nDCG. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);
    /** How much the second-best field of a word adds to its best. */
    static final float TIE = 0.3f;
    static final float WORD = 1f;
    static final float STEM = 1f;
    static final float ENGLISH = 1f;
    static final float CONCEPT = 1f;
    static final float PART = 0.6f;
    /** A word of another language is a weaker sign than the word itself. */
    static final float TRANSLATION = 0.5f;
    /** How many words of the collection an almost right word may stand for. */
    static final int MOST_SPELLINGS = 50;

    private Ranking() {}
}
