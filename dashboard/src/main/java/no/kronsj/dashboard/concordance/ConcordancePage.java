package no.kronsj.dashboard.concordance;

import java.util.Arrays;
import java.util.List;

import no.kronsj.analysis.text.Concordance;
import no.kronsj.analysis.text.LineOrder;
import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.analysis.text.SearchResult.Reason;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.search.ProblemSentence;
import no.kronsj.dashboard.search.SearchAddress;

/**
 * Keyword in context.
 *
 * @param answer   how many lines in how many passages, or what could not be read
 * @param problem  whether {@code answer} is one
 * @param orders   by what the lines can be sorted; the one in use has no address
 * @param counts   lines per reason
 * @param search   address of the same search as a list of passages
 * @param file     address of all lines as a table
 * @param previous page, or ""
 * @param next     page, or ""
 */
public record ConcordancePage(SearchAddress address, LineOrder order, String answer, boolean problem,
        List<Way> orders, List<Count> counts, List<Line> lines, String search, String file, String previous,
        String next) {
    private static final int LINES = 100;

    /** Something to choose, and the address that does it. */
    public record Way(String name, String link) {}

    /** How many lines have a reason. */
    public record Count(String reason, String lines) {}

    /** A line; the link opens the passage in its document. */
    public record Line(String left, String hit, String right, String reason, String look, String source, String link,
            String language) {}

    /** The page for the parameters of the address. */
    public static View of(PublishedRun run, Page page) {
        SearchAddress address = SearchAddress.of(page.query());
        return new View("concordance/concordance.jte", page.text("concordance.title"), page(run, page, address));
    }

    static LineOrder order(Page page) {
        return LineOrder.find(page.query().getOrDefault("by", "")).orElse(LineOrder.PLACE);
    }

    private static ConcordancePage page(PublishedRun run, Page page, SearchAddress address) {
        if (address.query().isEmpty()) {
            return without(page, address, page.text("concordance.lead"), false);
        }
        if (address.tooLong()) {
            return without(page, address, page.text("search.tooLong", SearchAddress.LONGEST_QUERY), true);
        }
        Concordance found = run.passages().concordance(address.request(LINES), order(page));
        SearchProblem problem = found.problem();
        return problem == null
                ? with(run, page, address, found)
                : without(page, address, ProblemSentence.of(page, problem), true);
    }

    private static ConcordancePage without(Page page, SearchAddress address, String answer, boolean problem) {
        return new ConcordancePage(address, order(page), answer, problem, List.of(), List.of(), List.of(),
                address.link(page, "search"), "", "", "");
    }

    private static ConcordancePage with(PublishedRun run, Page page, SearchAddress address, Concordance found) {
        int first = Math.min((address.number() - 1) * LINES, found.lines().size());
        int last = Math.min(first + LINES, found.lines().size());
        String answer = page.words().count("concordance.found", found.lines().size(),
                page.words().count("search.found", found.passages()));
        return new ConcordancePage(address, order(page),
                found.whole() ? answer : answer + " " + page.text("concordance.cut"), false, orders(page, address),
                LineCounts.of(page, found),
                found.lines().subList(first, last).stream().map(line -> line(run, page, address, line)).toList(),
                address.link(page, "search"), link(page, address, order(page), 1, "concordance.csv"),
                address.number() > 1 ? link(page, address, order(page), address.number() - 1, "concordance") : "",
                last < found.lines().size()
                        ? link(page, address, order(page), address.number() + 1, "concordance")
                        : "");
    }

    private static List<Way> orders(Page page, SearchAddress address) {
        return Arrays.stream(LineOrder.values()).map(order -> new Way(page.text("concordance.by." + order),
                order == order(page) ? "" : link(page, address, order, 1, "concordance"))).toList();
    }

    private static String link(Page page, SearchAddress address, LineOrder order, int number, String section) {
        return page.withQuery(page.editionLink(section), "?" + address.at(number).parameters() + "&by=" + order);
    }

    private static Line line(PublishedRun run, Page page, SearchAddress address, Concordance.Line line) {
        return new Line(line.left(), line.hit(), line.right(), page.text("reason." + line.reason()),
                line.reason() == Reason.EXACT ? "exact" : "related",
                PassageLink.source(run.groupTitle(line.passage().group()), page, line.passage()),
                PassageLink.inDocument(page, line.passage(), address.query()), line.passage().language());
    }
}
