package no.kronsj.dashboard.theme;

import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;

/** A passage quoted: never without where it comes from. */
public record Quote(String text, String language, String source, String link) {
    /** A passage as it stands. */
    public static Quote of(PublishedRun run, Page page, Passage passage) {
        String kind = page.kind(passage.kind());
        String source = run.groupTitle(passage.group()) + ", " + kind
                + (passage.revision().isEmpty() ? "" : " " + passage.revision());
        return new Quote(passage.text(), passage.language(), source, PassageLink.to(page, passage.id()));
    }
}
