package no.kronsj.dashboard.search;

import java.util.List;
import java.util.Map;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.theme.ThemeLabel;

/** A way to narrow, with more than one choice. */
public record Facet(String name, List<Choice> choices) {
    /** A value to choose or to let go, how many passages it has, and the address that does it. */
    public record Choice(String filter, String value, String count, String link) {}

    static List<Facet> of(PublishedRun run, Page page, SearchAddress address, Map<String, Map<String, Long>> counts) {
        return SearchAddress.FILTERS.stream().filter(name -> !address.filters().containsKey(name))
                .map(name -> new Facet(page.text("filter." + name), counts
                        .getOrDefault(name.equals("language") ? "lang" : name, Map.of()).entrySet().stream()
                        .filter(entry -> !name.equals("theme") || ThemeLabel.find(run, entry.getKey()).isPresent())
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Choice("", FilterWords.of(run, page, name, entry.getKey()),
                                page.numbers().whole(entry.getValue()),
                                address.with(name, entry.getKey()).link(page)))
                        .toList()))
                .filter(facet -> facet.choices().size() > 1).toList();
    }

    /** The filters in use, each with the address without it. */
    static List<Choice> chosen(PublishedRun run, Page page, SearchAddress address) {
        return address.filters().entrySet().stream().map(entry -> new Choice(page.text("filter." + entry.getKey()),
                FilterWords.of(run, page, entry.getKey(), entry.getValue()), "",
                address.without(entry.getKey()).link(page))).toList();
    }
}
