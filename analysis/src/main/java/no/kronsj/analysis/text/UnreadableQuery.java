package no.kronsj.analysis.text;

/** Carries the first thing in a query that cannot be read from where it stands to the search. */
final class UnreadableQuery extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FOUND = 40;

    private final transient SearchResult.Problem problem;

    UnreadableQuery(int position, String found, String expected) {
        super(expected, null, false, false);
        String cut = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND - 1) + "…";
        this.problem = new SearchResult.Problem(position, cut, expected);
    }

    SearchResult.Problem problem() {
        return problem;
    }
}
