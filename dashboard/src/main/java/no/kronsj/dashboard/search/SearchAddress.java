package no.kronsj.dashboard.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import no.kronsj.dashboard.page.Page;

/**
 * A search as it stands in the address.
 *
 * @param query   as typed
 * @param filters filter to value, in a fixed order
 * @param number  of the page of hits, from 1
 */
record SearchAddress(String query, SequencedMap<String, String> filters, int number) {
    /** The filters of the search face that can stand in an address. */
    static final List<String> FILTERS = List.of("group", "kind", "revision", "theme", "language");
    private static final int LAST_PAGE = 500;
    private static final int LONGEST_VALUE = 100;

    static SearchAddress of(Map<String, String> parameters) {
        SequencedMap<String, String> filters = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
                filters.put(name, value);
            }
        }
        String number = parameters.getOrDefault("page", "1");
        int page = number.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(number), 1, LAST_PAGE) : 1;
        return new SearchAddress(parameters.getOrDefault("q", "").strip(), filters, page);
    }

    /** The filters as the search face names them: there the language is {@code lang}, here that is the page's own. */
    Map<String, String> asked() {
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
        return new SearchAddress(query, more, 1);
    }

    SearchAddress without(String filter) {
        SequencedMap<String, String> fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return new SearchAddress(query, fewer, 1);
    }

    SearchAddress at(int page) {
        return new SearchAddress(query, filters, page);
    }

    String link(Page page) {
        String parameters = filters.entrySet().stream()
                .map(entry -> "&" + entry.getKey() + "=" + Page.segment(entry.getValue()))
                .collect(Collectors.joining());
        String path = page.editionLink("search").replaceFirst("\\?.*", "");
        return page.link(path + "?q=" + Page.segment(query) + parameters + (number > 1 ? "&page=" + number : ""));
    }
}
