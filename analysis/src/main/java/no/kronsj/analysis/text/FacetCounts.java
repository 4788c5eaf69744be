package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of each filter among the passages that match. */
final class FacetCounts {
    private FacetCounts() {}

    /** For each filter, in the order of their names, each value with its number of passages. */
    static Map<String, Map<String, Long>> of(IndexSearcher searcher, Query query) throws IOException {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        IndexField.FILTERS.forEach(name -> counts.put(name, new TreeMap<>()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                FixedBitSet matching = new FixedBitSet(segment.reader().maxDoc());
                matching.or(scorer.iterator());
                for (String name : IndexField.FILTERS) {
                    count(segment.reader(), name, matching, counts.getOrDefault(name, Map.of()));
                }
            }
        }
        return counts;
    }

    private static void count(LeafReader reader, String name, FixedBitSet matching, Map<String, Long> counts)
            throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, IndexField.facet(name));
        long[] byValue = new long[Math.max(1, values.getValueCount())];
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (matching.get(values.docID())) {
                byValue[values.ordValue()]++;
            }
        }
        for (int ord = 0; ord < values.getValueCount(); ord++) {
            String value = values.lookupOrd(ord).utf8ToString();
            if (byValue[ord] > 0 && !value.isEmpty()) {
                counts.merge(value, byValue[ord], Long::sum);
            }
        }
    }
}
