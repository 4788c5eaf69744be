package no.kronsj.analysis.text;

import java.util.Map;

/** A query with filters ({@code group kind revision theme lang session} to a value) and a page of the result list. */
public record SearchRequest(String query, Map<String, String> filters, int offset, int limit) {
    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    /** The first results without filters. */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, Map.of(), 0, limit);
    }
}
