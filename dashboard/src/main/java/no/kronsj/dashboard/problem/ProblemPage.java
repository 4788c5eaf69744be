package no.kronsj.dashboard.problem;

import java.util.List;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * A page that says what is not there, and what to do.
 *
 * @param nearest pages that were perhaps meant
 */
public record ProblemPage(String heading, String what, String remedy, List<Way> nearest) {
    public ProblemPage {
        nearest = List.copyOf(nearest);
    }

    /** A way on. */
    public record Way(String link, String title) {}

    /** The page of a kind: {@code missing}, {@code unpublished}, {@code method}, {@code unsaved}, {@code bug}. */
    public static View of(Page page, String kind) {
        return of(page, kind, List.of());
    }

    /** The page for an address at which there is nothing. */
    public static View missing(Page page, List<Way> nearest) {
        return of(page, "missing", nearest);
    }

    private static View of(Page page, String kind, List<Way> nearest) {
        String heading = page.text("problem." + kind);
        return new View("problem/problem.jte", heading, new ProblemPage(heading, page.text("problem." + kind + ".what"),
                page.text("problem." + kind + ".remedy"), nearest));
    }
}
