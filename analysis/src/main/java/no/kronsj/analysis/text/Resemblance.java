package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is like a passage: its rarest concepts, wherever else they stand. The other revisions of its own document do not count. */
final class Resemblance {
    private static final int MOST_TERMS = 25;

    private final IndexReader reader;
    private final PassageTerms terms = new PassageTerms();

    Resemblance(IndexReader reader) {
        this.reader = reader;
    }

    /** A query for passages like this one; empty where it has no word in common with any other. */
    Query of(Passage passage) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (PassageTerms.Term term : terms.of(passage)) {
            weights.merge(term.concept(), rarity(field(passage), term.concept()), Double::sum);
        }
        List<Map.Entry<String, Double>> best = weights.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS).toList();
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> entry : best) {
            like.add(new BoostQuery(new TermQuery(new Term(field(passage), entry.getKey())),
                    entry.getValue().floatValue()), BooleanClause.Occur.SHOULD);
        }
        return best.isEmpty()
                ? like.build()
                : like.setMinimumNumberShouldMatch(Math.min(2, best.size()))
                        .add(own(passage), BooleanClause.Occur.MUST_NOT)
                        .build();
    }

    private static Query own(Passage passage) {
        if (passage.group().isEmpty()) {
            return new TermQuery(new Term(IndexField.ID, passage.id()));
        }
        return new BooleanQuery.Builder()
                .add(QueryTranslation.filter("group", passage.group()), BooleanClause.Occur.FILTER)
                .add(QueryTranslation.filter("kind", passage.kind()), BooleanClause.Occur.FILTER).build();
    }

    private static String field(Passage passage) {
        return passage.language().equals("en") ? IndexField.ENGLISH : IndexField.CONCEPT;
    }

    /** How much a term tells: the logarithm of the share of passages that have it, 0 where only this one does. */
    private double rarity(String field, String concept) throws IOException {
        int passages = reader.docFreq(new Term(field, concept));
        return passages < 2 ? 0 : Math.log((1.0 + reader.numDocs()) / passages);
    }
}
