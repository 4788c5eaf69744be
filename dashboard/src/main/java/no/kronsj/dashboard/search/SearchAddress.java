package no.kronsj.dashboard.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.text.ResultOrder;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.dashboard.page.Page;

/**
 * A search as it stands in the address.
 *
 * @param query   as typed
 * @param filters filter to value, in a fixed order
 * @param number  of the page of hits, from 1
 */
public record SearchAddress(String query, SequencedMap<String, String> filters, ResultOrder order, int number) {
    /** The filters of the search face that can stand in an address. */
    public static final List<String> FILTERS = List.of("group", "kind", "revision", "theme", "language", "session");
    /** No question about a workshop is longer; more would only burden the index. */
    public static final int LONGEST_QUERY = 200;
    private static final int LAST_PAGE = 500;
    private static final int LONGEST_VALUE = 100;

    /** The search that the parameters of an address ask for. */
    public static SearchAddress of(Map<String, String> parameters) {
        SequencedMap<String, String> filters = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
                filters.put(name, value);
            }
        }
        String number = parameters.getOrDefault("page", "1");
        int page = number.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(number), 1, LAST_PAGE) : 1;
        ResultOrder order = ResultOrder.find(parameters.getOrDefault("sort", "")).orElse(ResultOrder.RELEVANCE);
        return new SearchAddress(parameters.getOrDefault("q", "").strip(), filters, order, page);
    }

    /** Whether the query is too long to be asked. */
    public boolean tooLong() {
        return query.length() > LONGEST_QUERY;
    }

    /** The request for so many passages, from the first of this page on. */
    public SearchRequest request(int limit) {
        return new SearchRequest(query, asked(), order, true, (number - 1) * limit, limit);
    }

    /** The filters as the search face names them: there the language is {@code lang}, here that is the page's own. */
    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(filters);
        String language = asked.remove("language");
        if (language != null) {
            asked.put("lang", language);
        }
        return asked;
    }

    SearchAddress with(String filter, String value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(filters);
        more.put(filter, value);
        return new SearchAddress(query, more, order, 1);
    }

    SearchAddress without(String filter) {
        SequencedMap<String, String> fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return new SearchAddress(query, fewer, order, 1);
    }

    /** The same search, another page of hits. */
    public SearchAddress at(int page) {
        return new SearchAddress(query, filters, order, page);
    }

    SearchAddress in(ResultOrder other) {
        return new SearchAddress(query, filters, other, 1);
    }

    SearchAddress asking(String other) {
        return new SearchAddress(other, filters, order, 1);
    }

    String link(Page page) {
        return link(page, "search");
    }

    /** The same search on another page of the edition. */
    public String link(Page page, String section) {
        return page.withQuery(page.editionLink(section), "?" + parameters());
    }

    /** What a form or an address needs to ask the same again. */
    public String parameters() {
        String kept = filters.entrySet().stream().map(entry -> "&" + entry.getKey() + "="
                + Page.segment(entry.getValue())).collect(Collectors.joining());
        return "q=" + Page.segment(query) + kept + (order == ResultOrder.RELEVANCE ? "" : "&sort=" + order.word())
                + (number > 1 ? "&page=" + number : "");
    }
}
