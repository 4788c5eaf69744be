package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.quality.DataPage;
import no.kronsj.dashboard.quality.Linking;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Row;

/** Every file, what was wrong with it, who did not answer, and how far forms could be joined. */
record QualityAppendix(Page page, DataPage data) {

    static Section of(PublishedRun run, Page page) {
        return new QualityAppendix(page, DataPage.read(run, page)).section();
    }

    private Section section() {
        var parts = new ArrayList<Section>();
        parts.add(Section.of(page.text("data.files"), List.of(Block.note(page.text("data.balance")), files())));
        parts.add(Section.of(page.text("data.problems"), problems()));
        if (!data.missing().lines().isEmpty()) {
            parts.add(Section.of(page.text("data.missing"), List.of(missing())).whole());
        }
        if (!data.linking().forms().isEmpty()) {
            parts.add(Section.of(page.text("data.linking"), linking()).whole());
        }
        return Section.of(page.text("report.quality"), List.of(Block.text(data.summary())), parts);
    }

    private Grid files() {
        return new Grid(page.text("data.files"), "",
                List.of(Column.words(page.text("data.file"), 6), Column.words(page.text("data.format"), 2),
                        Column.number(page.text("data.in")), Column.number(page.text("data.kept")),
                        Column.number(page.text("data.aside"))),
                data.files().stream().map(file -> Row.of(file.file(), file.format(), file.rowsIn(), file.kept(),
                        file.setAside())).toList());
    }

    /** By kind and number; each single one stands on the pages and in the table of issues. */
    private List<Block> problems() {
        if (data.problems().costs().isEmpty()) {
            return List.of(Block.text(page.text("data.noProblems")));
        }
        return data.problems().costs().stream().map(cost -> (Block) new Grid(cost.title(), "",
                List.of(Column.words(page.text("report.problem"), 4), Column.number(page.text("report.times")),
                        Column.words(page.text("report.remedy"), 7)),
                cost.kinds().stream().map(kind -> Row.of(kind.title(), kind.count(), kind.remedy())).toList()))
                .toList();
    }

    private Grid missing() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(page.text("data.missing.item"), 4));
        data.missing().headings().forEach(heading -> columns.add(Column.number(heading)));
        return new Grid(page.text("data.missing.caption"), "", columns, data.missing().lines().stream().map(line -> {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(Sentences.of(line.item(), line.wave())));
            line.numbers().forEach(number -> cells.add(Cell.of(number.text())));
            return new Row(cells);
        }).toList());
    }

    private List<Block> linking() {
        var blocks = new ArrayList<Block>();
        blocks.add(grid("data.linking.forms", "data.linking.form", "data.linking.count", data.linking().forms()));
        if (!data.linking().waves().isEmpty()) {
            blocks.add(grid("data.linking.waves", "data.linking.wave", "data.linking.earlier",
                    data.linking().waves()));
        }
        return blocks;
    }

    private Grid grid(String caption, String of, String count, List<Linking.Line> lines) {
        return new Grid(page.text(caption), "",
                List.of(Column.words(page.text(of), 3), Column.number(page.text(count)),
                        Column.number(page.text("data.linking.linked")),
                        Column.words(page.text("data.linking.why"), 4)),
                lines.stream().map(line -> Row.of(line.subject(), line.n(), line.linked().text(), line.notes()))
                        .toList());
    }
}
