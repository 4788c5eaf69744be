package no.kronsj.dashboard.method;

import java.util.List;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** All method pages, each with its first sentence. */
public record MethodListPage(List<Entry> methods) {

    /** The page. */
    public static View of(Page page) {
        return new View("method/methods.jte", page.text("methods.title"),
                new MethodListPage(MethodText.ALL.stream().map(measure -> entry(page, measure)).toList()));
    }

    private static Entry entry(Page page, String measure) {
        MethodText text = MethodText.read(page.language(), measure);
        String first = text.blocks().getFirst() instanceof MethodText.Paragraph(String words) ? words : "";
        return new Entry(measure, text.title(), first);
    }

    /** One method. */
    public record Entry(String measure, String title, String first) {}
}
