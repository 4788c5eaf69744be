package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Picture;
import no.kronsj.dashboard.report.Block.Row;
import no.kronsj.dashboard.roadmap.RoadmapPage;

/** What the groups propose: by whom, by when. */
record ProposalChapter(Page page) {

    static Section of(PublishedRun run, Page page) {
        RoadmapPage roadmap = RoadmapPage.read(run, page);
        return roadmap.steps().isEmpty()
                ? Section.of(page.text("report.proposals"), List.of(Block.note(page.text("roadmap.none"))))
                : new ProposalChapter(page).section(roadmap);
    }

    private Section section(RoadmapPage roadmap) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(Sentences.of(roadmap.answer(), page.text("roadmap.suggestion"))));
        if (!roadmap.actors().isEmpty()) {
            blocks.add(figures("roadmap.whose", "roadmap.who", roadmap.actors()));
            blocks.add(Block.note(page.text("roadmap.several")));
        }
        if (!roadmap.fields().isEmpty()) {
            blocks.add(Block.text(page.text("roadmap.six")));
            blocks.add(figures("roadmap.said", "groups.group", roadmap.fields()));
        }
        roadmap.picture().filter(Drawing::legible)
                .ifPresent(drawn -> blocks.add(new Picture(drawn, page.text("roadmap.picture"),
                        Sentences.of(page.text("roadmap.marks"), roadmap.undated()))));
        return Section.of(page.text("report.proposals"), blocks);
    }

    private Grid figures(String caption, String of, List<RoadmapPage.Figure> figures) {
        return new Grid(page.text(caption), "",
                List.of(Column.words(page.text(of), 4), Column.number(page.text("figure.value"))),
                figures.stream().map(figure -> Row.of(figure.title(), figure.shown().text())).toList());
    }
}
