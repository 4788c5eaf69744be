package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of each filter among the passages that match. An index never changes, so which value each passage has is
 * kept at hand from the first count on: four bytes for each passage and filter.
 */
final class FacetCounts {
    private final IndexReader reader;
    private List<Facet> facets = List.of();

    /** The values of one filter, and the number of the one that each passage has, or -1. */
    private record Facet(String name, List<String> values, int[] ofPassages) {
        static Facet of(IndexReader reader, String name) throws IOException {
            List<String> values = new ArrayList<>();
            int[] ofPassages = new int[reader.maxDoc()];
            Arrays.fill(ofPassages, -1);
            SortedDocValues sorted = MultiDocValues.getSortedValues(reader, IndexField.facet(name));
            if (sorted != null) {
                while (sorted.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    ofPassages[sorted.docID()] = sorted.ordValue();
                }
                for (int number = 0; number < sorted.getValueCount(); number++) {
                    values.add(sorted.lookupOrd(number).utf8ToString());
                }
            }
            return new Facet(name, values, ofPassages);
        }

        Map<String, Long> count(FixedBitSet matching) throws IOException {
            long[] counts = new long[values.size() + 1];
            matching.forEach(0, ofPassages.length, 0, passage -> counts[ofPassages[passage] + 1]++);
            Map<String, Long> found = new TreeMap<>();
            for (int number = 0; number < values.size(); number++) {
                if (counts[number + 1] > 0 && !values.get(number).isEmpty()) {
                    found.put(values.get(number), counts[number + 1]);
                }
            }
            return found;
        }
    }

    FacetCounts(IndexReader reader) {
        this.reader = reader;
    }

    /** For each filter, in the order of their names, each value with its number of passages. */
    Map<String, Map<String, Long>> of(FixedBitSet matching) throws IOException {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Facet facet : facets()) {
            counts.put(facet.name(), facet.count(matching));
        }
        return counts;
    }

    private synchronized List<Facet> facets() throws IOException {
        if (facets.isEmpty()) {
            List<Facet> read = new ArrayList<>();
            for (String name : IndexField.FILTERS) {
                read.add(Facet.of(reader, name));
            }
            facets = List.copyOf(read);
        }
        return facets;
    }
}
