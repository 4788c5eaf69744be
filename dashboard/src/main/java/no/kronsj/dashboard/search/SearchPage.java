package no.kronsj.dashboard.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.analysis.text.ResultOrder;
import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * A search and what it found.
 *
 * @param state  {@code start}, {@code found}, {@code nothing} or {@code problem}
 * @param answer how many, nothing, or what could not be read
 * @param meant  the query that was perhaps meant
 * @param hits   one page of them
 * @param facets ways to narrow
 * @param chosen filters in use, each with the address without it
 * @param ways   where to go from here
 * @param words  to begin with, for whoever does not know what is there
 */
public record SearchPage(SearchAddress address, String state, String answer, Optional<Way> meant,
        List<FoundPassage> hits, List<Facet> facets, List<Facet.Choice> chosen, Ways ways, List<String> words) {
    private static final int HITS = 10;

    /** Something to choose, and the address that does it; none where it is chosen already. */
    public record Way(String name, String link) {}

    /**
     * Addresses of the same search.
     *
     * @param orders   the orders of the hits
     * @param previous page, or ""
     * @param next     page, or ""
     * @param lines    its keywords in context
     */
    public record Ways(List<Way> orders, String previous, String next, String lines) {
        static final Ways NONE = new Ways(List.of(), "", "", "");
    }

    /** The page for the parameters of the address. */
    public static View of(PublishedRun run, Page page) {
        SearchAddress address = SearchAddress.of(page.query());
        return new View("search/search.jte", page.text("search.title"), search(run, page, address));
    }

    private static SearchPage search(PublishedRun run, Page page, SearchAddress address) {
        if (address.query().isEmpty() && address.filters().isEmpty()) {
            return state(run, page, address, "start", page.text("search.lead"));
        }
        if (address.tooLong()) {
            return state(run, page, address, "problem", page.text("search.tooLong", SearchAddress.LONGEST_QUERY));
        }
        SearchResult result = run.passages().search(address.request(HITS));
        SearchProblem problem = result.problem();
        if (problem != null) {
            return state(run, page, address, "problem", ProblemSentence.of(page, problem));
        }
        return found(run, page, address, result);
    }

    private static SearchPage state(PublishedRun run, Page page, SearchAddress address, String state, String answer) {
        return new SearchPage(address, state, answer, Optional.empty(), List.of(), List.of(),
                Facet.chosen(run, page, address), Ways.NONE, words(run));
    }

    private static SearchPage found(PublishedRun run, Page page, SearchAddress address, SearchResult result) {
        Optional<Way> meant = Optional.ofNullable(result.suggestion())
                .map(text -> new Way(text, address.asking(text).link(page)));
        boolean nothing = result.total() == 0;
        String answer = nothing
                ? page.text("search.nothing", address.query())
                : page.words().count("search.found", result.total());
        return new SearchPage(address, nothing ? "nothing" : "found", answer, meant,
                result.hits().stream().map(hit -> FoundPassage.of(run, page, hit)).toList(),
                Facet.of(run, page, address, result.facets()), Facet.chosen(run, page, address),
                ways(page, address, result), words(run));
    }

    private static Ways ways(Page page, SearchAddress address, SearchResult result) {
        boolean more = result.total() > (long) address.number() * HITS;
        List<Way> orders = Arrays.stream(ResultOrder.values()).map(order -> new Way(
                page.text("search.order." + order.word()),
                order == address.order() ? "" : address.in(order).link(page))).toList();
        return new Ways(orders, address.number() > 1 ? address.at(address.number() - 1).link(page) : "",
                more ? address.at(address.number() + 1).link(page) : "", address.at(1).link(page, "concordance"));
    }

    /** The words of the themes. */
    private static List<String> words(PublishedRun run) {
        return run.results().themes().stream().filter(theme -> !theme.standing().equals("hidden"))
                .flatMap(theme -> Stream.of(theme.label().split("\\s*;\\s*"))).distinct().sorted().toList();
    }
}
