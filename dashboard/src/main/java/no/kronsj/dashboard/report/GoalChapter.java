package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.dashboard.answer.AnswerBars;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.goal.GoalSummary;
import no.kronsj.dashboard.goal.IndicatorLine;
import no.kronsj.dashboard.goal.PlanHistory;
import no.kronsj.dashboard.goal.Raters;
import no.kronsj.dashboard.overview.GoalTotal;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Items;
import no.kronsj.dashboard.report.Block.Judged;
import no.kronsj.dashboard.report.Block.Picture;
import no.kronsj.dashboard.report.Block.Row;
import no.kronsj.dashboard.report.Block.Text;
import no.kronsj.dashboard.report.Block.Tone;

/** What was found, goal by goal, and all goals in one number with its caveat. */
record GoalChapter(Page page) {

    static Section of(PublishedRun run, Page page, List<GoalPage> goals, OverviewPage overview) {
        var chapter = new GoalChapter(page);
        List<GoalRow> rows = run.results().goals();
        var parts = new ArrayList<Section>(IntStream.range(0, rows.size())
                .mapToObj(i -> chapter.part(rows.get(i), goals.get(i))).toList());
        overview.total().map(chapter::total).ifPresent(parts::add);
        return Section.of(page.text("report.findings"),
                List.of(Block.text(page.text(goals.isEmpty() ? "overview.noGoals" : "report.findings.lead"))), parts);
    }

    private Section part(GoalRow row, GoalPage goal) {
        GoalSummary summary = goal.summary();
        var blocks = new ArrayList<Block>();
        blocks.add(new Judged(row.verdict(), summary.verdict()));
        blocks.add(new Text(summary.sentence(), Tone.LEAD));
        blocks.add(Block.text(Sentences.of(summary.meaning(), summary.tipping())));
        if (summary.chart() != null) {
            blocks.add(new Picture(summary.chart(), Sentences.of(summary.title() + ":", summary.sentence(),
                    summary.range()), page.text("report.interval")));
        }
        blocks.add(figures(goal));
        goal.answers().ifPresent(answers -> {
            blocks.add(answers(answers));
            if (answers.bars().stream().anyMatch(AnswerBars.Bar::favourable)) {
                blocks.add(Block.note(page.text("report.favourable")));
            }
        });
        goal.raters().forEach(raters -> blocks.addAll(raters(raters)));
        several(goal, blocks);
        evidence(goal, blocks);
        goal.notes().forEach(note -> blocks.add(Block.note(note)));
        blocks.add(Block.note(Sentences.of(goal.attribution(), goal.history().sentence())));
        changes(goal.history(), blocks);
        return Section.of(summary.title(), blocks).whole();
    }

    private Grid figures(GoalPage goal) {
        var rows = new ArrayList<Row>();
        goal.figures().forEach(line -> rows.add(Row.of(line.name(), line.value(), line.meaning())));
        if (!goal.level().isEmpty()) {
            rows.add(Row.of(page.text("goal.level"), goal.level(), ""));
        }
        return new Grid(page.text("report.figures"), "", List.of(Column.words(page.text("figure.measure"), 3),
                Column.words(page.text("figure.value"), 3), Column.words(page.text("report.meaning"), 5)), rows);
    }

    private Grid answers(AnswerBars answers) {
        return new Grid(page.text("quoted", answers.question()), foreign(answers.language()),
                List.of(Column.words(page.text("answers.level"), 4), Column.number(page.text("answers.share")),
                        Column.number(page.text("answers.count"))),
                answers.bars().stream().map(bar -> new Row(List.of(
                        new Cell(bar.label() + (bar.favourable() ? " *" : ""), foreign(answers.language())),
                        Cell.of(bar.shown().text()), Cell.of(bar.count())))).toList());
    }

    private List<Block> raters(Raters raters) {
        return List.of(new Heading(page.text("raters.title")), Block.text(page.text("raters.lead")),
                Block.text(Sentences.of(page.text("measure.rater_alpha") + ": " + raters.alpha().text() + ".",
                        raters.interval())),
                new Grid(page.text("raters.subjects"), "", List.of(Column.words(page.text("raters.subject"), 4),
                        Column.number(page.text("raters.levels")), Column.number(page.text("raters.level"))),
                        raters.subjects().stream().map(subject -> Row.of(subject.name(), subject.levels(),
                                subject.level().text())).toList()));
    }

    private void several(GoalPage goal, List<Block> blocks) {
        for (IndicatorLine line : goal.several()) {
            blocks.add(Block.text(Sentences.of(line.sentence(), line.bounds().isEmpty() ? "" : line.bounds() + ".",
                    line.verdict())));
        }
    }

    private void evidence(GoalPage goal, List<Block> blocks) {
        if (!goal.evidence().isEmpty()) {
            blocks.add(new Heading(page.text("goal.evidence")));
            blocks.add(new Items(goal.evidence().stream().map(one -> Sentences.of(one.text(), one.value())).toList()));
        }
    }

    static void changes(PlanHistory history, List<Block> blocks) {
        if (!history.changes().isEmpty()) {
            blocks.add(new Items(history.changes().stream().map(GoalChapter::change).toList()));
        }
    }

    private static String change(PlanHistory.Change change) {
        return Sentences.of(change.date() + ":", change.goal().isEmpty() ? "" : change.goal() + ":", change.what(),
                change.values() ? "(" + change.before() + " → " + change.after() + ")" : "");
    }

    private Section total(GoalTotal total) {
        return Section.of(page.text("total.title"),
                List.of(new Text(page.text("total.t") + ": " + total.value(), Tone.LEAD),
                        Block.text(Sentences.of(total.range(), total.change(), total.median())),
                        Block.note(Sentences.of(page.text("total.caveat"), total.sensitivity()))))
                .whole();
    }

    private String foreign(String code) {
        String language = page.foreign(code);
        return language == null ? "" : language;
    }
}
