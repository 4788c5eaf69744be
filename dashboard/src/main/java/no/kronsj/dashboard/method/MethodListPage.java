package no.kronsj.dashboard.method;

import java.util.List;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** All method pages, each with its first sentence. */
public record MethodListPage(List<Entry> methods) {

    /** The page. */
    public static View of(Page page) {
        return new View("method/methods.jte", page.text("methods.title"),
                new MethodListPage(MethodText.ALL.stream().flatMap(measure -> MethodText.find(page.language(), measure)
                        .map(text -> new Entry(measure, text.title(), text.summary())).stream()).toList()));
    }

    /** One method. */
    public record Entry(String measure, String title, String first) {}
}
