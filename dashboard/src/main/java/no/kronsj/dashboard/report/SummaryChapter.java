package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.goal.GoalSummary;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Row;
import no.kronsj.dashboard.report.Block.Text;
import no.kronsj.dashboard.report.Block.Tone;

/** Were the goals met? On one page. */
final class SummaryChapter {
    private SummaryChapter() {}

    static Section of(Page page, OverviewPage overview) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Text(overview.answer(), Tone.LEAD));
        if (!overview.figures().isEmpty()) {
            blocks.add(Block.text(overview.figures()));
        }
        if (!overview.goals().isEmpty()) {
            blocks.add(new Grid(page.text("report.verdicts"), "",
                    List.of(Column.words(page.text("report.goal"), 4), Column.words(page.text("report.verdict"), 3),
                            Column.words(page.text("goal.figure"), 5)),
                    overview.goals().stream().map(SummaryChapter::row).toList()));
        }
        overview.gaps().forEach(gap -> blocks.add(Block.text(gap)));
        return Section.of(page.text("report.summary"), blocks);
    }

    private static Row row(GoalSummary goal) {
        return new Row(List.of(Cell.of(goal.title()), Cell.of(goal.verdict()),
                Cell.of(Sentences.of(goal.sentence(), goal.range().isEmpty() ? "" : goal.range() + ".",
                        goal.tipping()))));
    }
}
