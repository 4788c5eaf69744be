package no.kronsj.analysis.text;

import no.kronsj.analysis.text.SearchProblem.Expected;

/** Carries the first thing in a query that cannot be read from where it stands to the search. */
final class UnreadableQuery extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FOUND = 40;

    private final transient SearchProblem problem;

    UnreadableQuery(int position, String found, Expected expected, int limit) {
        super(expected.name(), null, false, false);
        String cut = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND - 1) + "…";
        this.problem = new SearchProblem(position, cut, expected, limit);
    }

    UnreadableQuery(QueryToken token, Expected expected) {
        this(token.position(), token.text(), expected, 0);
    }

    SearchProblem problem() {
        return problem;
    }
}
