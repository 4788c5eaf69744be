package no.kronsj.dashboard.search;

import java.util.List;

import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.MarkedText;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;

/**
 * A hit as shown.
 *
 * @param source   group, kind and revision
 * @param language of the text
 * @param pieces   the text, cut where marks begin and end
 * @param reasons  why it was found, strongest first
 */
public record FoundPassage(String source, String link, String language, List<MarkedText.Piece> pieces,
        List<String> reasons) {

    static FoundPassage of(PublishedRun run, Page page, Hit hit) {
        return new FoundPassage(PassageLink.source(run.groupTitle(hit.passage().group()), page, hit.passage()),
                PassageLink.to(page, hit.passage().id()), hit.passage().language(),
                MarkedText.of(hit.passage().text(), hit.marks()).pieces(),
                hit.reasons().stream().sorted().map(reason -> page.text("reason." + reason.name())).toList());
    }
}
