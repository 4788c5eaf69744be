package no.kronsj.dashboard.overview;

import java.util.List;

import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** The editions of a workspace; an empty list says how to publish the first. */
public record EditionListPage(List<Entry> editions) {

    /** The page. */
    public static View of(Page page, List<EditionInfo> published) {
        var entries = published.stream()
                .map(info -> new Entry(page.local(info.title()), page.link("/e/" + Page.segment(info.id())),
                        Programme.days(page, info), info.invented()))
                .toList();
        return entries.isEmpty()
                ? new View("overview/nothing.jte", page.text("nothing.title"), entries)
                : new View("overview/editions.jte", page.text("editions.title"), new EditionListPage(entries));
    }

    /** One edition with its days, "" where the plan has none. */
    public record Entry(String title, String link, String days, boolean invented) {}
}
