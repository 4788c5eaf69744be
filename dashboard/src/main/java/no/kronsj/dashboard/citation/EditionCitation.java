package no.kronsj.dashboard.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;

/**
 * How the results of an edition are cited as a whole: as those of one run, which says for good which they are.
 *
 * @param line    for a footnote
 * @param formats as files
 */
public record EditionCitation(String line, List<Format> formats) {

    /** One file. */
    public record Format(String title, String link) {}

    /** The citation of the run that is shown. */
    public static EditionCitation of(PublishedRun run, Page page) {
        return new EditionCitation(citation(run, page).line(), Arrays.stream(CitationFormat.values())
                .map(format -> new Format(format.title(), page.editionLink("cite." + format.ending()))).toList());
    }

    /** The same as a file; empty where no format ends so. */
    public static Optional<Download> file(PublishedRun run, Page page, String ending) {
        return CitationFormat.find(ending).map(format -> format.file(citation(run, page)));
    }

    private static Citation citation(PublishedRun run, Page page) {
        return Citation.of(run, page, run.edition(), "", page.text("cite.edition"), page.language().code());
    }
}
