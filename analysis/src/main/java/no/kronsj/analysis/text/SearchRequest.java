package no.kronsj.analysis.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A query with filters ({@code group kind revision theme lang session} to a value) and a page of the result list.
 *
 * @param facets whether the values of the filters are to be counted, and unknown words exchanged for known ones
 */
public record SearchRequest(String query, Map<String, String> filters, ResultOrder order, boolean facets, int offset,
        int limit) {
    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    /** The best first, with counts. */
    public SearchRequest(String query, Map<String, String> filters, int offset, int limit) {
        this(query, filters, ResultOrder.RELEVANCE, true, offset, limit);
    }

    /** The first results without filters. */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, Map.of(), 0, limit);
    }

    /** The first results for the words of a text that is not written as a query, such as a question; signs mean nothing. */
    public static SearchRequest ofWords(String text, int limit) {
        String words = Words.of(text).stream().limit(QueryReader.MOST_WORDS).map(word -> word.text().replace(':', ' '))
                .collect(Collectors.joining(" "));
        return of(words.substring(0, Math.min(words.length(), QueryReader.LONGEST_QUERY)), limit);
    }

    /** The same in another order. */
    public SearchRequest in(ResultOrder other) {
        return new SearchRequest(query, filters, other, facets, offset, limit);
    }

    /** The same without counts and suggestion, which cost as much as the search itself. */
    public SearchRequest withoutFacets() {
        return new SearchRequest(query, filters, order, false, offset, limit);
    }
}
