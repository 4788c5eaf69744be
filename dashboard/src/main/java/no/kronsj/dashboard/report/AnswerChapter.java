package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.dashboard.answer.AnswersPage;
import no.kronsj.dashboard.answer.BeforeAfter;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Picture;
import no.kronsj.dashboard.report.Block.Row;

/** How the answers to every form fell, and what differed from before to after. */
record AnswerChapter(Page page, String language) {

    static Section of(PublishedRun run, Page page) {
        AnswersPage answers = AnswersPage.read(run, page);
        String foreign = page.foreign(run.info().language().code());
        var chapter = new AnswerChapter(page, foreign == null ? "" : foreign);
        var parts = new ArrayList<Section>(answers.forms().stream().map(chapter::form).toList());
        answers.change().map(chapter::change).ifPresent(parts::add);
        return Section.of(page.text("answers.title"),
                List.of(Block.text(page.text(parts.isEmpty() ? "answers.none" : "answers.lead"))), parts);
    }

    private Section form(AnswersPage.Form form) {
        var blocks = new ArrayList<Block>();
        form.pictures().forEach(drawn -> {
            blocks.add(Block.text(drawn.finding()));
            blocks.add(new Picture(drawn.picture(), page.text("answers.picture"), page.text("answers.read")));
        });
        blocks.add(new Grid(form.title(), "", List.of(
                Column.words(page.text("answers.item"), 5), Column.number(page.text("answers.favourable")),
                Column.number(page.text("key.likely.name")), Column.number(page.text("overview.answered"))),
                form.items().stream().map(item -> row(item.bars().question(), item.share().text(), item.interval(),
                        item.base())).toList()));
        return Section.of(form.title(), blocks).whole();
    }

    private Section change(BeforeAfter change) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(change.finding()));
        change.picture().ifPresent(picture -> blocks
                .add(new Picture(picture, page.text("answers.change.picture"), page.text("answers.change.read"))));
        blocks.add(new Grid(page.text("answers.change.linked"), "", List.of(
                Column.words(page.text("answers.item"), 4), Column.number(page.text("wave.before")),
                Column.number(page.text("wave.after")), Column.number(page.text("measure.change_direction")),
                Column.number(page.text("key.likely.name"))),
                change.lines().stream().map(line -> row(line.question(), line.before().text(), line.after().text(),
                        line.change().text(), line.interval())).toList()));
        return Section.of(page.text("answers.change"), blocks).whole();
    }

    private Row row(String question, String... figures) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(question, language));
        List.of(figures).forEach(figure -> cells.add(Cell.of(figure)));
        return new Row(cells);
    }
}
