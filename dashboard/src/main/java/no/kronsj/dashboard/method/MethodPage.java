package no.kronsj.dashboard.method;

import java.util.Optional;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** One method page. */
public final class MethodPage {
    private MethodPage() {}

    /** The page of a measure, where there is one. */
    public static Optional<View> of(Page page, String measure) {
        return MethodText.find(page.language(), measure)
                .map(text -> new View("method/method.jte", text.title(), text));
    }
}
