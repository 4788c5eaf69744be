package no.kronsj.dashboard.question;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.Quote;

/** What one group says of one question: the level, who set it, and every passage behind it. */
public record AnswerPage(String group, String title, String question, String level, List<Quote> passages) {

    /** The page of a cell, where there is such a cell. */
    public static Optional<View> of(PublishedRun run, Page page, String group, String set, String question) {
        return run.results().proposals().coverage().stream()
                .filter(row -> row.group().equals(group) && row.set().equals(set) && row.question().equals(question))
                .findFirst().map(row -> {
                    String asked = QuestionsPage.title(run, page, set, question);
                    return new View("question/answer.jte", asked, new AnswerPage(group, run.groupTitle(group), asked,
                            level(page, row), passages(run, page, row)));
                });
    }

    private static String level(Page page, CoverageRow row) {
        return page.text("questions.says." + row.level()) + " " + page.text("questions.by." + row.author());
    }

    private static List<Quote> passages(PublishedRun run, Page page, CoverageRow row) {
        return row.passages().stream().flatMap(id -> run.passages().find(id).stream())
                .map(passage -> Quote.of(run, page, passage)).toList();
    }
}
