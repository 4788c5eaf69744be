package no.kronsj.dashboard.problem;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** A page that says what is not there, and what to do. */
public record ProblemPage(String heading, String what, String remedy) {

    /** The page of a kind: {@code missing}, {@code unpublished}, {@code method}, {@code unsaved}, {@code bug}. */
    public static View of(Page page, String kind) {
        String heading = page.text("problem." + kind);
        return new View("problem/problem.jte", heading, new ProblemPage(heading, page.text("problem." + kind + ".what"),
                page.text("problem." + kind + ".remedy")));
    }
}
