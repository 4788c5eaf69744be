package no.kronsj.dashboard.overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The editions of a workspace; an empty list says how to publish the first.
 *
 * @param families the workshops of which there are several editions
 */
public record EditionListPage(List<Entry> editions, List<Family> families) {

    /** The page. */
    public static View of(Page page, List<EditionInfo> published) {
        var entries = published.stream()
                .map(info -> new Entry(page.local(info.title()), page.link("/e/" + Page.segment(info.id())),
                        Programme.days(page, info), info.invented()))
                .toList();
        return entries.isEmpty()
                ? new View("overview/nothing.jte", page.text("nothing.title"), entries)
                : new View("overview/editions.jte", page.text("editions.title"),
                        new EditionListPage(entries, families(page, published)));
    }

    private static List<Family> families(Page page, List<EditionInfo> published) {
        Map<String, Long> held = published.stream().filter(info -> !info.workshop().isEmpty())
                .collect(Collectors.groupingBy(EditionInfo::workshop, TreeMap::new, Collectors.counting()));
        return held.entrySet().stream().filter(family -> family.getValue() > 1)
                .map(family -> new Family(page.text("family.compare", family.getKey()),
                        page.link("/workshops/" + Page.segment(family.getKey()))))
                .toList();
    }

    /** The editions of one workshop beside each other. */
    public record Family(String title, String link) {}

    /** One edition with its days, "" where the plan has none. */
    public record Entry(String title, String link, String days, boolean invented) {}
}
