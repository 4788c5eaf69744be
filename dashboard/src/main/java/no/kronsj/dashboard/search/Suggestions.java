package no.kronsj.dashboard.search;

import java.util.stream.Collectors;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/** Words that begin like the one being typed, for the script of the search field. */
public final class Suggestions {
    private static final int MOST = 8;

    private Suggestions() {}

    /** A list of words in JSON. Words are made of letters and digits and need little to be safe in it. */
    public static String json(PublishedRun run, Page page) {
        return run.passages().suggestions(page.query().getOrDefault("q", ""), MOST).stream()
                .map(word -> "\"" + word.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
