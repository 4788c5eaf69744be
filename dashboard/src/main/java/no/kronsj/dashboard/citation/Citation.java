package no.kronsj.dashboard.citation;

import java.util.Comparator;
import java.util.Optional;

import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * What a reference manager wants to know.
 *
 * @param id        stands for the text for good
 * @param author    the group; no person is ever named
 * @param container the edition
 * @param publisher who held it, or ""
 * @param year      of the first session, or ""
 * @param language  of the text
 * @param note      the run and the id
 */
public record Citation(String id, String author, String title, String container, String publisher, String year,
        String language, String note) {

    /** The citation of a passage. */
    public static Citation of(PublishedRun run, Page page, Passage passage) {
        String kind = page.kind(passage.kind());
        String number = passage.id().substring(passage.id().lastIndexOf('/') + 1);
        String title = page.text("cite.passage", (kind + " " + passage.revision()).strip(), number);
        return of(run, page, passage.id(), run.groupTitle(passage.group()), title, passage.language());
    }

    /** The citation of anything else in an edition, by nobody in particular. */
    public static Citation of(PublishedRun run, Page page, String id, String author, String title, String language) {
        EditionInfo info = run.info();
        return new Citation(id, author, title, page.local(info.title()),
                Optional.ofNullable(info.organiser()).map(page::local).orElse(""), year(info), language,
                page.text("cite.note", run.id(), id));
    }

    private static String year(EditionInfo info) {
        return info.sessions().stream().map(SessionInfo::day).min(Comparator.naturalOrder())
                .map(day -> String.valueOf(day.getYear())).orElse("");
    }

    /** The line for a footnote. */
    public String line() {
        String by = author.isEmpty() ? "" : author + ". ";
        String when = year.isEmpty() ? "" : " (" + year + ")";
        String held = publisher.isEmpty() ? "" : " " + publisher + ".";
        return by + title + ". " + container + when + "." + held + " " + note;
    }
}
