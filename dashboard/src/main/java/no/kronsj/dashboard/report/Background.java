package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Absence;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Items;
import no.kronsj.dashboard.report.Block.Row;
import no.kronsj.ingest.workshop.Assessment.Part;

/** What comes before any finding: why, what was asked, by which criteria, how, and of whom. */
record Background(PublishedRun run, Page page, EvaluatorWords evaluator, OverviewPage overview, List<GoalPage> goals) {
    private static final List<String> KEY = List.of("point", "likely", "bounds", "threshold");

    Section purpose() {
        var blocks = new ArrayList<Block>(evaluator.words(Part.PURPOSE));
        if (!run.info().sessions().isEmpty()) {
            blocks.add(new Grid(page.text("report.programme"), "",
                    List.of(Column.words(page.text("report.session"), 3), Column.words(page.text("report.day"), 2)),
                    run.info().sessions().stream().map(session -> Row.of(page.local(session.title()),
                            page.numbers().date(session.day()))).toList()));
        }
        return Section.of(page.text("report.purpose"), blocks);
    }

    Section questions() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(page.text("report.questions.lead")));
        blocks.add(new Grid(page.text("report.questions.goals"), "",
                List.of(Column.words(page.text("report.goal"), 4), Column.words(page.text("report.measured"), 3),
                        Column.words(page.text("key.threshold.name"), 3)),
                goals.stream().map(goal -> Row.of(goal.summary().title(),
                        page.text("measure." + goal.methods().getFirst()), dashed(goal.summary().expected())))
                        .toList()));
        if (!run.info().questions().isEmpty()) {
            blocks.add(Block.text(page.text("report.questions.documents")));
            blocks.add(new Items(run.info().questions().stream().map(question -> page.local(question.text()))
                    .toList()));
        }
        return Section.of(page.text("report.questions"), blocks);
    }

    Section criteria() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(page.text("report.criteria.lead")));
        blocks.add(new Grid(page.text("report.criteria.goals"), "",
                List.of(Column.words(page.text("report.goal"), 4), Column.words(page.text("report.criterion"), 2),
                        Column.words(page.text("report.level"), 3), Column.number(page.text("report.weight"))),
                goals.stream().map(this::criteria).toList()));
        overview.gaps().forEach(gap -> blocks.add(Block.text(gap)));
        return Section.of(page.text("report.criteria"), blocks);
    }

    private Row criteria(GoalPage goal) {
        var planned = run.info().findGoal(goal.summary().id());
        String weight = planned.map(GoalInfo::weight).map(number -> page.numbers().decimal(number,
                number == Math.rint(number) ? 0 : 1)).orElse("");
        return Row.of(goal.summary().title(), dashed(words("criterion.", planned.map(GoalInfo::criterion).orElse(""))),
                dashed(words("evidence.", planned.map(GoalInfo::level).orElse(""))), dashed(weight));
    }

    private String words(String family, String word) {
        return page.words().findText(family + word).orElse(word);
    }

    private String dashed(String text) {
        return text.isEmpty() ? page.text("status.absent.mark") : text;
    }

    Section design() {
        var blocks = new ArrayList<Block>(evaluator.words(Part.DESIGN));
        blocks.add(Block.text(overview.rests()));
        if (!overview.responses().isEmpty()) {
            blocks.add(new Grid(page.text("overview.responses"), "",
                    List.of(Column.words(page.text("overview.form"), 3), Column.number(page.text("overview.answered")),
                            Column.number(page.text("report.of"))),
                    overview.responses().stream().map(form -> Row.of(form.instrument(), form.shown().text(),
                            dashed(form.counts()))).toList()));
        }
        return Section.of(page.text("report.design"), blocks, List.of(reading()));
    }

    private Section reading() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Items(KEY.stream().map(part -> page.text("key." + part) + ": "
                + page.text("key." + part + ".meaning")).toList()));
        blocks.add(new Heading(page.text("absences.title")));
        blocks.add(new Grid(page.text("report.marks"), "",
                List.of(Column.words(page.text("report.mark"), 1), Column.words(page.text("report.meaning"), 6)),
                Stream.concat(Absence.all(page.words()).stream().map(absence -> Row.of(
                        absence.mark() + " " + absence.word(), absence.explanation())),
                        Stream.of(Row.of("0", page.text("absences.nought")))).toList()));
        return Section.of(page.text("key.title"), blocks);
    }
}
