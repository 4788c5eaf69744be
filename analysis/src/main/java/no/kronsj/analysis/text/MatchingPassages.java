package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * All passages that match, without their scores: so that they can be counted truly while the search for the best ten leaps over
 * those that cannot be among them. Whole lists of passages are joined, which costs less than asking passage by passage.
 */
final class MatchingPassages {
    private final IndexSearcher searcher;

    MatchingPassages(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** One bit for each passage of the index. */
    FixedBitSet of(Query query) throws IOException {
        FixedBitSet matching = nothing();
        add(query, matching);
        return matching;
    }

    private void add(Query query, FixedBitSet matching) throws IOException {
        switch (query) {
            case TermQuery term -> add(term.getTerm(), matching);
            case BoostQuery boost -> add(boost.getQuery(), matching);
            case DisjunctionMaxQuery any -> addAny(any.getDisjuncts(), matching);
            case MatchAllDocsQuery all -> matching.set(0, matching.length());
            case BooleanQuery combined when combined.getMinimumNumberShouldMatch() <= 1 -> add(combined, matching);
            default -> searcher.search(query, new IntoBits(matching));
        }
    }

    private void addAny(Collection<Query> queries, FixedBitSet matching) throws IOException {
        for (Query query : queries) {
            add(query, matching);
        }
    }

    private void add(Term term, FixedBitSet matching) throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            PostingsEnum passages = segment.reader().postings(term, PostingsEnum.NONE);
            if (passages != null && passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                passages.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, matching, -segment.docBase);
            }
        }
    }

    private void add(BooleanQuery combined, FixedBitSet matching) throws IOException {
        Map<Occur, List<Query>> clauses = new EnumMap<>(Occur.class);
        for (BooleanClause clause : combined) {
            clauses.computeIfAbsent(clause.occur(), first -> new ArrayList<>()).add(clause.query());
        }
        List<Query> required = new ArrayList<>(clauses.getOrDefault(Occur.FILTER, List.of()));
        required.addAll(clauses.getOrDefault(Occur.MUST, List.of()));
        FixedBitSet found = nothing();
        if (required.isEmpty() || combined.getMinimumNumberShouldMatch() > 0) {
            addAny(clauses.getOrDefault(Occur.SHOULD, List.of()), found);
        } else {
            found.set(0, found.length());
        }
        for (Query query : required) {
            found.and(of(query));
        }
        for (Query query : clauses.getOrDefault(Occur.MUST_NOT, List.of())) {
            found.andNot(of(query));
        }
        matching.or(found);
    }

    private FixedBitSet nothing() {
        return new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }
}
