package no.kronsj.dashboard.accessibility;

import java.util.Arrays;
import java.util.List;

/** A success criterion of WCAG 2.1, level A or AA: what the law asks of a public website. */
record Criterion(String number, String level) {
    private static final String A = """
                                    1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1
                                    2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2
                                    """;

    /** All of them, in the order of the standard. */
    static final List<Criterion> ALL = Arrays
            .stream("""
                    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
                    1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3
                    2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3
                    """
                    .strip().split("\\s+"))
            .map(number -> new Criterion(number, level(number))).toList();

    private static String level(String number) {
        return List.of(A.strip().split("\\s+")).contains(number) ? "A" : "AA";
    }
}
