package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order passages come. */
public enum ResultOrder {
    /** The best first. */
    RELEVANCE(Sort.RELEVANCE),
    /** Group by group, the best of each first. */
    GROUP(new Sort(new SortField(IndexField.facet("group"), SortField.Type.STRING), SortField.FIELD_SCORE)),
    /** Document by document, as one reads. */
    PLACE(new Sort(new SortField(IndexField.facet("group"), SortField.Type.STRING),
            new SortField(IndexField.facet(IndexField.DOCUMENT), SortField.Type.STRING),
            new SortField(IndexField.facet(IndexField.START), SortField.Type.LONG)));

    private final Sort sort;

    ResultOrder(Sort sort) {
        this.sort = sort;
    }

    /** In small letters, as in an address and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a word. */
    public static Optional<ResultOrder> find(String word) {
        return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
    }

    Sort sort() {
        return sort;
    }
}
