package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.group.GroupsPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Row;

/** The groups side by side, in the plan's order; how they answered is for nobody. */
final class GroupChapter {
    private GroupChapter() {}

    static Section of(PublishedRun run, Page page) {
        GroupsPage groups = GroupsPage.read(run, page);
        if (groups.groups().isEmpty()) {
            return Section.of(page.text("groups.title"), List.of(Block.note(page.text("groups.none"))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(page.text("groups.lead")));
        blocks.add(written(page, groups));
        if (!groups.columns().isEmpty()) {
            blocks.add(figures(page, groups));
        }
        blocks.add(Block.note(page.text("groups.why")));
        blocks.add(Block.note(Sentences.of(page.text("group.small"), page.text("groups.answers"))));
        return Section.of(page.text("groups.title"), blocks);
    }

    private static Grid written(Page page, GroupsPage groups) {
        return new Grid(page.text("report.groups.written"), "", List.of(Column.words(page.text("groups.group"), 4),
                Column.number(page.text("groups.present")), Column.number(page.text("groups.documents")),
                Column.number(page.text("groups.passages")), Column.words(page.text("groups.about"), 5)),
                groups.groups().stream().map(group -> Row.of(group.title(), group.present().text(), group.documents(),
                        group.passages(), String.join(", ", group.themes()))).toList());
    }

    private static Grid figures(Page page, GroupsPage groups) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(page.text("groups.group"), 3));
        groups.columns().forEach(column -> columns.add(Column.number(column.name())));
        return new Grid(page.text("report.groups.figures"), "", columns, groups.groups().stream().map(group -> {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(group.title()));
            group.figures().forEach(figure -> cells.add(Cell.of(figure.text())));
            return new Row(cells);
        }).toList());
    }
}
