package no.kronsj.dashboard.search;

import java.util.List;
import java.util.Map;

import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.analysis.text.SearchResult.Problem;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * A search and what it found.
 *
 * @param state    {@code start}, {@code found}, {@code nothing} or {@code problem}
 * @param answer   how many, nothing, or what could not be read
 * @param hits     one page of them
 * @param facets   ways to narrow
 * @param chosen   filters in use, each with the address without it
 * @param previous address of the page before, or ""
 * @param next     address of the page after, or ""
 */
public record SearchPage(String query, String state, String answer, List<FoundPassage> hits, List<Facet> facets,
        List<Choice> chosen, String previous, String next) {
    /** No question about a workshop is longer; more would only burden the index. */
    public static final int LONGEST_QUERY = 200;
    private static final int HITS = 10;

    /** The page for the parameters of the address. */
    public static View of(PublishedRun run, Page page) {
        SearchAddress address = SearchAddress.of(page.query());
        return new View("search/search.jte", page.text("search.title"), search(run, page, address));
    }

    private static SearchPage search(PublishedRun run, Page page, SearchAddress address) {
        List<Choice> chosen = address.filters().keySet().stream().map(name -> new Choice(page.text("filter." + name),
                word(run, page, name, address.filters().getOrDefault(name, "")), "",
                address.without(name).link(page))).toList();
        if (address.query().isEmpty()) {
            return state(address, "start", page.text("search.lead"), chosen);
        }
        if (address.query().length() > LONGEST_QUERY) {
            return state(address, "problem", page.text("search.tooLong", LONGEST_QUERY), chosen);
        }
        SearchResult result = run.passages().search(new SearchRequest(address.query(), address.asked(),
                (address.number() - 1) * HITS, HITS));
        Problem problem = result.problem();
        if (problem != null) {
            return state(address, "problem", page.text("search.problem", page.numbers().whole(problem.position() + 1L),
                    problem.found(), problem.expected()), chosen);
        }
        if (result.total() == 0) {
            return state(address, "nothing", page.text("search.nothing", address.query()), chosen);
        }
        return found(run, page, address, result, chosen);
    }

    private static SearchPage state(SearchAddress address, String state, String answer, List<Choice> chosen) {
        return new SearchPage(address.query(), state, answer, List.of(), List.of(), chosen, "", "");
    }

    private static SearchPage found(PublishedRun run, Page page, SearchAddress address, SearchResult result,
            List<Choice> chosen) {
        boolean more = result.total() > (long) address.number() * HITS;
        return new SearchPage(address.query(), "found", page.words().count("search.found", result.total()),
                result.hits().stream().map(hit -> FoundPassage.of(run, page, hit)).toList(),
                facets(run, page, address, result), chosen,
                address.number() > 1 ? address.at(address.number() - 1).link(page) : "",
                more ? address.at(address.number() + 1).link(page) : "");
    }

    private static List<Facet> facets(PublishedRun run, Page page, SearchAddress address, SearchResult result) {
        return SearchAddress.FILTERS.stream().filter(name -> !address.filters().containsKey(name)).map(name -> {
            Map<String, Long> counts = result.facets().getOrDefault(name.equals("language") ? "lang" : name, Map.of());
            return new Facet(page.text("filter." + name), counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(entry -> new Choice("", word(run, page, name, entry.getKey()),
                            page.numbers().whole(entry.getValue()), address.with(name, entry.getKey()).link(page)))
                    .toList());
        }).filter(facet -> facet.choices().size() > 1).toList();
    }

    private static String word(PublishedRun run, Page page, String filter, String value) {
        return switch (filter) {
            case "group" -> run.groupTitle(value);
            case "theme" -> ThemeLabel.find(run, value).map(ThemeLabel::label).orElse(value);
            case "kind" -> page.words().findText("kind." + value).orElse(value);
            case "language" -> page.words().findText("language." + value).orElse(value);
            default -> value;
        };
    }

    /** A way to narrow, with more than one choice. */
    public record Facet(String name, List<Choice> choices) {}

    /** A value to choose or to let go, how many passages it has, and the address that does it. */
    public record Choice(String filter, String value, String count, String link) {}
}
