package no.kronsj.dashboard.search;

import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.dashboard.page.Page;

/** What could not be read in a query, where, and what was expected. */
public final class ProblemSentence {
    private ProblemSentence() {}

    /** The sentence in the page's language; positions count from 1. */
    public static String of(Page page, SearchProblem problem) {
        String expected = page.text("search.expected." + problem.expected(),
                page.numbers().whole(problem.limit()));
        String key = problem.found().isEmpty() ? "search.problem.end" : "search.problem";
        return page.text(key, page.numbers().whole(problem.position() + 1L), problem.found(), expected);
    }
}
