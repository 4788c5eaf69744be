package no.kronsj.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.javalin.http.Context;

import no.kronsj.dashboard.answer.AnswersPage;
import no.kronsj.dashboard.citation.CitationFormat;
import no.kronsj.dashboard.citation.EditionCitation;
import no.kronsj.dashboard.coding.CodePage;
import no.kronsj.dashboard.coding.CodebookFile;
import no.kronsj.dashboard.coding.CodesPage;
import no.kronsj.dashboard.concordance.ConcordanceFile;
import no.kronsj.dashboard.concordance.ConcordancePage;
import no.kronsj.dashboard.definition.DefinitionsPage;
import no.kronsj.dashboard.definition.PairPage;
import no.kronsj.dashboard.document.DocumentFile;
import no.kronsj.dashboard.document.DocumentPage;
import no.kronsj.dashboard.document.DocumentsPage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.TableFile;
import no.kronsj.dashboard.feedback.DiffPage;
import no.kronsj.dashboard.feedback.FeedbackPage;
import no.kronsj.dashboard.feedback.NotesPage;
import no.kronsj.dashboard.glossary.GlossaryPage;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.group.GroupPage;
import no.kronsj.dashboard.group.GroupsPage;
import no.kronsj.dashboard.group.SideBySidePage;
import no.kronsj.dashboard.method.MethodListPage;
import no.kronsj.dashboard.method.MethodPage;
import no.kronsj.dashboard.network.NetworkFiles;
import no.kronsj.dashboard.network.NetworkPage;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.participation.ParticipationPage;
import no.kronsj.dashboard.passage.PassagePage;
import no.kronsj.dashboard.quality.DataPage;
import no.kronsj.dashboard.question.AnswerPage;
import no.kronsj.dashboard.question.QuestionsPage;
import no.kronsj.dashboard.report.ReportPage;
import no.kronsj.dashboard.roadmap.RoadmapPage;
import no.kronsj.dashboard.saved.SavedSearchPage;
import no.kronsj.dashboard.search.SearchPage;
import no.kronsj.dashboard.theme.ThemePage;
import no.kronsj.dashboard.theme.ThemesPage;

/** Every address below an edition, and the page or the file that stands there. */
final class EditionAddresses {
    private EditionAddresses() {}

    /** A page of an edition; empty is "there is no such page". */
    @FunctionalInterface
    interface PageRoute {
        Optional<View> view(PublishedRun run, Page page, Context context);
    }

    /** A file of an edition; empty is "there is no such file". */
    @FunctionalInterface
    interface FileRoute {
        Optional<Download> file(PublishedRun run, Page page, Context context);
    }

    /** By the address below the edition's. */
    static Map<String, PageRoute> pages() {
        Map<String, PageRoute> pages = new LinkedHashMap<>();
        results(pages);
        proposals(pages);
        texts(pages);
        return pages;
    }

    /** What the measures say. */
    private static void results(Map<String, PageRoute> pages) {
        pages.put("", (run, page, context) -> Optional.of(OverviewPage.of(run, page)));
        pages.put("/goals/{goal}", (run, page, context) -> GoalPage.of(run, page, context.pathParam("goal")));
        pages.put("/answers", (run, page, context) -> Optional.of(AnswersPage.of(run, page)));
        pages.put("/groups", (run, page, context) -> Optional.of(GroupsPage.of(run, page)));
        pages.put("/groups/{group}", (run, page, context) -> GroupPage.of(run, page, context.pathParam("group")));
        pages.put("/compare", (run, page, context) -> Optional.of(SideBySidePage.of(run, page)));
        pages.put("/participation", (run, page, context) -> Optional.of(ParticipationPage.of(run, page)));
        pages.put("/network", (run, page, context) -> Optional.of(NetworkPage.of(run, page)));
        pages.put("/data", (run, page, context) -> Optional.of(DataPage.of(run, page)));
        pages.put("/glossary", (run, page, context) -> Optional.of(GlossaryPage.of(page)));
        pages.put("/report", (run, page, context) -> Optional.of(ReportPage.of(page)));
        pages.put("/method", (run, page, context) -> Optional.of(MethodListPage.of(page)));
        pages.put("/method/{measure}", (run, page, context) -> MethodPage.of(page, context.pathParam("measure")));
    }

    /** What the groups proposed, and what became of it. */
    private static void proposals(Map<String, PageRoute> pages) {
        pages.put("/themes", (run, page, context) -> Optional.of(ThemesPage.of(run, page)));
        pages.put("/themes/{theme}", (run, page, context) -> ThemePage.of(run, page, context.pathParam("theme")));
        pages.put("/definitions", (run, page, context) -> Optional.of(DefinitionsPage.of(run, page)));
        pages.put("/definitions/{left}/{right}", (run, page, context) -> PairPage.of(run, page,
                context.pathParam("left"), context.pathParam("right")));
        pages.put("/codes", (run, page, context) -> Optional.of(CodesPage.of(run, page)));
        pages.put("/codes/{code}", (run, page, context) -> CodePage.of(run, page, context.pathParam("code")));
        pages.put("/feedback", (run, page, context) -> Optional.of(FeedbackPage.of(run, page)));
        pages.put("/feedback/{group}", (run, page, context) -> NotesPage.of(run, page, context.pathParam("group")));
        pages.put("/feedback/{group}/{kind}",
                (run, page, context) -> DiffPage.of(run, page, context.pathParam("group"), context.pathParam("kind")));
        pages.put("/roadmap", (run, page, context) -> Optional.of(RoadmapPage.of(run, page)));
        pages.put("/questions", (run, page, context) -> Optional.of(QuestionsPage.of(run, page)));
        pages.put("/questions/{group}/{set}/{question}", (run, page, context) -> AnswerPage.of(run, page,
                context.pathParam("group"), context.pathParam("set"), context.pathParam("question")));
    }

    /** What they wrote, to be found and read. */
    private static void texts(Map<String, PageRoute> pages) {
        pages.put("/search", (run, page, context) -> Optional.of(SearchPage.of(run, page)));
        pages.put("/passages/<passage>",
                (run, page, context) -> PassagePage.of(run, page, context.pathParam("passage")));
        pages.put("/concordance", (run, page, context) -> Optional.of(ConcordancePage.of(run, page)));
        pages.put("/documents", (run, page, context) -> Optional.of(DocumentsPage.of(run, page)));
        pages.put("/documents/{group}/{kind}", (run, page, context) -> DocumentPage.of(run, page,
                context.pathParam("group"), context.pathParam("kind")));
        pages.put("/lists/{list}", (run, page, context) -> SavedSearchPage.of(run, page, context.pathParam("list")));
    }

    /** By the address below the edition's. */
    static Map<String, FileRoute> files() {
        Map<String, FileRoute> files = new LinkedHashMap<>();
        files.put("/cite/<passage>",
                (run, page, context) -> PassagePage.citation(run, page, context.pathParam("passage")));
        files.put("/cite.{ending}",
                (run, page, context) -> EditionCitation.file(run, page, context.pathParam("ending")));
        files.put("/report/report.{ending}",
                (run, page, context) -> ReportPage.file(run, page, context.pathParam("ending")));
        files.put("/codebook.qdc", (run, page, context) -> CodebookFile.of(run));
        files.put("/tables/{table}", (run, page, context) -> TableFile.of(run, context.pathParam("table"))
                .map(bytes -> new Download(context.pathParam("table"), "text/csv; charset=utf-8", bytes)));
        files.put("/pictures/<picture>", (run, page, context) -> DrawnFile.of(run, page,
                context.pathParam("picture")));
        files.put("/network/network.{ending}",
                (run, page, context) -> NetworkFiles.of(run, page, context.pathParam("ending")));
        files.put("/concordance.csv", (run, page, context) -> ConcordanceFile.of(run, page));
        files.put("/texts/<file>", (run, page, context) -> DocumentFile.text(run, context.pathParam("file")));
        files.put("/originals/<file>",
                (run, page, context) -> DocumentFile.original(run, page, context.pathParam("file")));
        files.put("/lists/{list}/table.csv",
                (run, page, context) -> SavedSearchPage.table(run, page, context.pathParam("list")));
        files.put("/lists/{list}/cite.{ending}", (run, page, context) -> CitationFormat
                .find(context.pathParam("ending")).flatMap(format -> SavedSearchPage
                        .citation(run, page, context.pathParam("list")).map(format::file)));
        return files;
    }
}
