package no.kronsj.dashboard.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.dashboard.chart.CoveragePicture;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Question;

/**
 * Which group speaks of which question.
 *
 * @param sets the programme's own questions and the six of the instructions for official studies, where they were asked
 */
public record QuestionsPage(List<QuestionSet> sets) {
    static final String OFFICIAL = "official";
    private static final List<String> SETS = List.of("programme", OFFICIAL);

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("question/questions.jte", page.text("questions.title"), new QuestionsPage(sets(run, page)));
    }

    /** One set of questions, {@code programme} or {@code official}, as a picture. */
    public static Optional<Svg> picture(PublishedRun run, Page page, String set) {
        return sets(run, page).stream().filter(one -> one.id().equals(set)).map(QuestionSet::picture).findFirst();
    }

    private static List<QuestionSet> sets(PublishedRun run, Page page) {
        List<QuestionSet> sets = new ArrayList<>();
        for (String set : SETS) {
            List<CoverageRow> rows = run.results().proposals().coverage().stream().filter(row -> row.set().equals(set))
                    .toList();
            if (!rows.isEmpty()) {
                sets.add(set(run, page, set, rows));
            }
        }
        return sets;
    }

    private static QuestionSet set(PublishedRun run, Page page, String set, List<CoverageRow> rows) {
        List<String> groups = rows.stream().map(CoverageRow::group).distinct().toList();
        List<Row> table = rows.stream().map(CoverageRow::question).distinct().map(question -> new Row(
                title(run, page, set, question),
                groups.stream().map(group -> rows.stream()
                        .filter(row -> row.group().equals(group) && row.question().equals(question)).findFirst()
                        .map(row -> cell(page, row)).orElseThrow()).toList()))
                .toList();
        return new QuestionSet(set, page.text("questions.set." + set), finding(page, table, groups.size()),
                CoveragePicture.draw(groups, table.stream().map(row -> new CoveragePicture.Row(row.title(),
                        row.cells().stream().map(Cell::level).toList())).toList(), page.text("questions.picture")),
                groups.stream().map(group -> new Group(group, run.groupTitle(group))).toList(), table);
    }

    private static String finding(Page page, List<Row> rows, int groups) {
        Row most = rows.stream().max(Comparator.comparingLong(Row::answered)).orElseThrow();
        Row fewest = rows.stream().min(Comparator.comparingLong(Row::answered)).orElseThrow();
        return page.text("questions.finding", most.title(), page.numbers().whole(most.answered()),
                page.numbers().whole(groups), fewest.title(), page.numbers().whole(fewest.answered()));
    }

    /** The question in the page's language, or its id where the plan no longer has it. */
    static String title(PublishedRun run, Page page, String set, String question) {
        List<Question> known = set.equals(OFFICIAL) ? Question.ofOfficialStudies() : run.info().questions();
        return known.stream().filter(asked -> asked.id().equals(question)).findFirst().map(Question::text)
                .map((LocalText text) -> page.local(text)).orElse(question);
    }

    private static Cell cell(Page page, CoverageRow row) {
        return new Cell(row.level(), page.text("questions.level." + row.level()),
                row.author().equals("human"),
                page.editionLink("questions", row.group(), row.set(), row.question()));
    }

    /** One table; the finding says which question most groups answer, and which the fewest. */
    public record QuestionSet(String id, String title, String finding, Svg picture, List<Group> groups,
            List<Row> rows) {}

    /** One column. */
    public record Group(String group, String title) {}

    /** One question. */
    public record Row(String title, List<Cell> cells) {
        long answered() {
            return cells.stream().filter(cell -> cell.level().equals("answered")).count();
        }
    }

    /** How far a group answers it; {@code human} where somebody has said so. */
    public record Cell(String level, String word, boolean human, String link) {}
}
