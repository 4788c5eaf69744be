package no.kronsj.dashboard.passage;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * A passage among its neighbours.
 *
 * @param passage  the passage
 * @param before   up to two passages before it in the document
 * @param after    up to two after it
 * @param group    its group's title
 * @param inGroup  where it stands on the group's page
 * @param theme    its theme, where it was near enough to one
 * @param citation what to write in a footnote
 * @param address  its address without a language
 */
public record PassagePage(Passage passage, List<Passage> before, List<Passage> after, String group, String inGroup,
        Optional<ThemeLabel> theme, String citation, String address) {
    private static final int NEIGHBOURS = 2;

    /** The page of a passage, where the index has it. */
    public static Optional<View> of(PublishedRun run, Page page, String path) {
        return run.passages().find(run.edition() + "/" + path).or(() -> run.passages().find(path))
                .map(passage -> view(run, page, passage));
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
        return new View("passage/passage.jte", page.text("passage.title", group),
                new PassagePage(passage, before, after, group,
                        page.editionLink("groups", passage.group()) + "#" + PassageLink.anchor(passage), theme,
                        citation(run, page, passage, group), PassageLink.to(page, passage.id())));
    }

    private static String citation(PublishedRun run, Page page, Passage passage, String group) {
        String kind = page.words().findText("kind." + passage.kind()).orElse(passage.kind());
        return page.text("passage.citation", group, kind, passage.revision(), page.local(run.info().title()), run.id(),
                passage.id());
    }
}
