package no.kronsj.dashboard.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.citation.Citation;
import no.kronsj.dashboard.citation.CitationFormat;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Csv;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;

/**
 * A kept search.
 *
 * @param lead     how many passages, when and from which run
 * @param changed  how many of them are not as they were, or ""
 * @param again    address of the same search now
 * @param citation the line for a footnote
 * @param formats  files for reference managers
 * @param table    address of the list as a table
 */
public record SavedSearchPage(SavedSearch search, String lead, String changed, List<Kept> kept, String again,
        String citation, List<Format> formats, String table) {
    private static final List<String> HEADINGS = List.of("rank", "passage", "sha256_of_text", "state", "run",
            "saved_on",
            "query");

    /** A passage of the list, its text only while it is the same; {@code state} is same, changed or gone. */
    public record Kept(String id, String source, String text, String language, String link, String state) {}

    /** A file for reference managers. */
    public record Format(String title, String link) {}

    /** The page of a list. */
    public static Optional<View> of(PublishedRun run, Page page, String id) {
        return find(run, id).map(search -> new View("saved/saved.jte", page.text("saved.title", search.query()),
                page(run, page, search)));
    }

    /** The list as a table. */
    public static Optional<Download> table(PublishedRun run, Page page, String id) {
        return find(run, id).map(search -> {
            List<List<String>> rows = new ArrayList<>();
            for (SavedSearch.Entry entry : search.entries()) {
                rows.add(List.of(String.valueOf(rows.size() + 1), entry.passage(), entry.text(),
                        kept(run, page, entry).state(), search.run(), search.savedOn(), search.query()));
            }
            return Download.text("list-" + search.id() + ".csv", "text/csv", Csv.forSpreadsheets(HEADINGS, rows));
        });
    }

    /** The list's citation. */
    public static Optional<Citation> citation(PublishedRun run, Page page, String id) {
        return find(run, id).map(search -> citation(run, page, search));
    }

    private static Optional<SavedSearch> find(PublishedRun run, String id) {
        return new SavedSearches(run.lists()).find(id);
    }

    private static SavedSearchPage page(PublishedRun run, Page page, SavedSearch search) {
        List<Kept> kept = search.entries().stream().map(entry -> kept(run, page, entry)).toList();
        long changed = kept.stream().filter(entry -> !entry.state().equals("same")).count();
        return new SavedSearchPage(search,
                lead(page, search),
                changed == 0 ? "" : page.words().count("saved.changed", changed), kept,
                page.withQuery(page.editionLink("search"), "?" + search.parameters()),
                citation(run, page, search).line(),
                Arrays.stream(CitationFormat.values()).map(format -> new Format(format.title(),
                        page.editionLink("lists", search.id(), "cite." + format.ending()))).toList(),
                page.editionLink("lists", search.id(), "table.csv"));
    }

    private static String lead(Page page, SavedSearch search) {
        String lead = page.words().count("saved.lead", search.total(), search.savedOn(), search.run());
        return search.total() == search.entries().size()
                ? lead
                : lead + " " + page.text("saved.first", page.numbers().whole(search.entries().size()));
    }

    private static Citation citation(PublishedRun run, Page page, SavedSearch search) {
        Citation citation = Citation.of(run, page, search.edition() + "/lists/" + search.id(), "",
                page.text("saved.cite", search.query(), page.numbers().whole(search.total()), search.savedOn()), "");
        return new Citation(citation.id(), "", citation.title(), citation.container(), citation.publisher(),
                citation.year(), "", page.text("cite.note", search.run(), citation.id()));
    }

    private static Kept kept(PublishedRun run, Page page, SavedSearch.Entry entry) {
        Optional<Passage> passage = run.passages().find(entry.passage());
        if (passage.isEmpty()) {
            return new Kept(entry.passage(), "", "", "", "", "gone");
        }
        Passage now = passage.get();
        boolean same = entry.isStill(now);
        return new Kept(entry.passage(), PassageLink.source(run.groupTitle(now.group()), page, now),
                same ? now.text() : "", now.language(), PassageLink.to(page, now.id()), same ? "same" : "changed");
    }
}
