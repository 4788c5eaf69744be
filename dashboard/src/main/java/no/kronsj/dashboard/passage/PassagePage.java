package no.kronsj.dashboard.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.citation.Citation;
import no.kronsj.dashboard.citation.CitationFormat;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * A passage among its neighbours.
 *
 * @param passage  the passage
 * @param source   group, kind and when in words
 * @param before   up to two passages before it in the document
 * @param after    up to two after it
 * @param group    its group's title
 * @param inDocument where it stands in the whole document; "" for what one person wrote
 * @param theme    its theme, where it was near enough to one
 * @param citation what to write in a footnote
 * @param formats  files for reference managers
 * @param similar  passages of others that are like it
 */
public record PassagePage(Passage passage, String source, List<Passage> before, List<Passage> after, String group,
        String inDocument,
        Optional<ThemeLabel> theme, String citation, List<Format> formats, List<Similar> similar) {
    private static final int NEIGHBOURS = 2;
    private static final int MOST_SIMILAR = 4;

    /** A file for reference managers. */
    public record Format(String title, String link) {}

    /** A passage like this one. */
    public record Similar(String source, String text, String language, String link) {}

    /** The page of a passage, where the index has it. */
    public static Optional<View> of(PublishedRun run, Page page, String path) {
        return find(run, path).map(passage -> view(run, page, passage));
    }

    /** The citation of a passage; the path ends as the format's files do: {@code g01/definition/v2/1.bib}. */
    public static Optional<Download> citation(PublishedRun run, Page page, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : CitationFormat.find(path.substring(dot + 1)).flatMap(format -> find(run, path.substring(0, dot))
                        .map(passage -> format.file(Citation.of(run, page, passage))));
    }

    private static Optional<Passage> find(PublishedRun run, String path) {
        return run.passages().find(run.edition() + "/" + path).or(() -> run.passages().find(path));
    }

    private static View view(PublishedRun run, Page page, Passage passage) {
        List<Passage> document = run.passages().document(passage.document());
        int at = document.stream().map(Passage::id).toList().indexOf(passage.id());
        List<Passage> before = at < 0 ? List.of() : document.subList(Math.max(0, at - NEIGHBOURS), at);
        List<Passage> after = at < 0
                ? List.of()
                : document.subList(at + 1, Math.min(document.size(), at + 1 + NEIGHBOURS));
        String group = run.groupTitle(passage.group());
        PassageRow row = run.passageRows().get(passage.id());
        Optional<ThemeLabel> theme = row != null && row.assigned()
                ? ThemeLabel.find(run, row.theme())
                : Optional.empty();
        boolean personal = PassageLink.personal(passage);
        String title = personal ? page.text("passage.title.personal") : page.text("passage.title", group);
        return new View("passage/passage.jte", title,
                new PassagePage(passage, PassageLink.source(group, page, passage), before, after, group,
                        personal ? "" : PassageLink.inDocument(page, passage, ""), theme,
                        Citation.of(run, page, passage).line(), formats(page, passage), similar(run, page, passage)));
    }

    private static List<Format> formats(Page page, Passage passage) {
        String own = page.edition() == null ? "" : page.edition().id() + "/";
        String id = passage.id().startsWith(own) ? passage.id().substring(own.length()) : passage.id();
        return Arrays.stream(CitationFormat.values())
                .map(format -> new Format(format.title(), page.editionLink("cite", id + "." + format.ending())))
                .toList();
    }

    private static List<Similar> similar(PublishedRun run, Page page, Passage passage) {
        return run.passages().similar(passage.id(), MOST_SIMILAR).stream()
                .map(other -> new Similar(PassageLink.source(run.groupTitle(other.group()), page, other), other.text(),
                        other.language(), PassageLink.to(page, other.id())))
                .toList();
    }
}
