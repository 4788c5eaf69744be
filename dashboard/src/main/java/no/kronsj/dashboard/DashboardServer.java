package no.kronsj.dashboard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.citation.CitationFormat;
import no.kronsj.dashboard.concordance.ConcordanceFile;
import no.kronsj.dashboard.concordance.ConcordancePage;
import no.kronsj.dashboard.definition.DefinitionsPage;
import no.kronsj.dashboard.definition.PairPage;
import no.kronsj.dashboard.document.DocumentFile;
import no.kronsj.dashboard.document.DocumentPage;
import no.kronsj.dashboard.document.DocumentsPage;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.feedback.DiffPage;
import no.kronsj.dashboard.feedback.FeedbackPage;
import no.kronsj.dashboard.feedback.NotesPage;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.group.GroupPage;
import no.kronsj.dashboard.group.GroupsPage;
import no.kronsj.dashboard.method.MethodListPage;
import no.kronsj.dashboard.method.MethodPage;
import no.kronsj.dashboard.network.NetworkPage;
import no.kronsj.dashboard.overview.EditionListPage;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Assets;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Headers;
import no.kronsj.dashboard.page.LanguageChoice;
import no.kronsj.dashboard.page.OwnForm;
import no.kronsj.dashboard.page.OwnMachine;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Renderer;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.passage.PassagePage;
import no.kronsj.dashboard.problem.ProblemPage;
import no.kronsj.dashboard.quality.DataPage;
import no.kronsj.dashboard.question.AnswerPage;
import no.kronsj.dashboard.question.QuestionsPage;
import no.kronsj.dashboard.roadmap.RoadmapPage;
import no.kronsj.dashboard.saved.SaveSearch;
import no.kronsj.dashboard.saved.SavedSearchPage;
import no.kronsj.dashboard.search.SearchPage;
import no.kronsj.dashboard.search.Suggestions;
import no.kronsj.dashboard.theme.ThemePage;
import no.kronsj.dashboard.theme.ThemesPage;
import no.kronsj.ingest.workshop.Language;

/** The server: every address and the page behind it. */
public final class DashboardServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DashboardServer.class);

    private static final String ANSWERED = "answered";
    private static final int FRAMES = 12;

    private final Renderer renderer = new Renderer();
    private final Editions editions;
    private final ResultView view;
    private final Javalin javalin;

    /** A server over a workspace for everybody, not started. */
    public DashboardServer(Path workspace, EditionReader reader) {
        this(workspace, reader, ResultView.PUBLIC);
    }

    /** A server over one view of a workspace, not started. */
    public DashboardServer(Path workspace, EditionReader reader, ResultView view) {
        editions = new Editions(workspace, reader, view);
        this.view = view;
        javalin = Javalin.create(this::configure);
    }

    /** Starts; port 0 takes any free one. */
    public DashboardServer start(String host, int port) {
        javalin.start(host, port);
        return this;
    }

    /** The port that was taken. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        editions.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.before(Headers::set);
        if (view == ResultView.RESTRICTED) {
            routes.before(OwnMachine::guard);
        }
        routes.get("/kronsj.css", Assets.of("kronsj.css", "text/css; charset=utf-8")::serve);
        routes.get("/icon.svg", Assets.of("icon.svg", "image/svg+xml")::serve);
        routes.get("/search.js", Assets.of("search.js", "text/javascript; charset=utf-8")::serve);
        routes.get("/", this::home);
        texts(routes);
        edition(routes, "", (run, page, context) -> Optional.of(OverviewPage.of(run, page)));
        edition(routes, "/goals/{goal}",
                (run, page, context) -> GoalPage.of(run, page, context.pathParam("goal")));
        edition(routes, "/groups", (run, page, context) -> Optional.of(GroupsPage.of(run, page)));
        edition(routes, "/groups/{group}",
                (run, page, context) -> GroupPage.of(run, page, context.pathParam("group")));
        edition(routes, "/themes", (run, page, context) -> Optional.of(ThemesPage.of(run, page)));
        edition(routes, "/themes/{theme}",
                (run, page, context) -> ThemePage.of(run, page, context.pathParam("theme")));
        proposals(routes);
        edition(routes, "/definitions", (run, page, context) -> Optional.of(DefinitionsPage.of(run, page)));
        edition(routes, "/definitions/{left}/{right}", (run, page, context) -> PairPage.of(run, page,
                context.pathParam("left"), context.pathParam("right")));
        edition(routes, "/network", (run, page, context) -> Optional.of(NetworkPage.of(run, page)));
        edition(routes, "/data", (run, page, context) -> Optional.of(DataPage.of(run, page)));
        edition(routes, "/method", (run, page, context) -> Optional.of(MethodListPage.of(page)));
        edition(routes, "/method/{measure}",
                (run, page, context) -> MethodPage.of(page, context.pathParam("measure")));
        routes.error(404, this::missing);
        routes.error(405, context -> problem(context, 405, "method"));
        routes.exception(Exception.class, (bug, context) -> {
            // The route, not the address, and the place, not the message: either could hold what somebody wrote.
            LOG.error("{} could not be made: {} at {}", context.endpoint().path, bug.getClass().getName(), place(bug));
            problem(context, 500, "bug");
        });
    }

    /** What the groups proposed, and what became of it. */
    private void proposals(RoutesConfig routes) {
        edition(routes, "/feedback", (run, page, context) -> Optional.of(FeedbackPage.of(run, page)));
        edition(routes, "/feedback/{group}",
                (run, page, context) -> NotesPage.of(run, page, context.pathParam("group")));
        edition(routes, "/feedback/{group}/{kind}",
                (run, page, context) -> DiffPage.of(run, page, context.pathParam("group"), context.pathParam("kind")));
        edition(routes, "/roadmap", (run, page, context) -> Optional.of(RoadmapPage.of(run, page)));
        edition(routes, "/questions", (run, page, context) -> Optional.of(QuestionsPage.of(run, page)));
        edition(routes, "/questions/{group}/{set}/{question}", (run, page, context) -> AnswerPage.of(run, page,
                context.pathParam("group"), context.pathParam("set"), context.pathParam("question")));
    }

    /** Everything about what was written. */
    private void texts(RoutesConfig routes) {
        edition(routes, "/search", (run, page, context) -> Optional.of(SearchPage.of(run, page)));
        routes.get("/e/{edition}/search/words", context -> answer(context, run -> {
            context.contentType("application/json; charset=utf-8");
            context.result(Suggestions.json(run, page(context).about(run.info(), run.id())));
        }));
        edition(routes, "/passages/<passage>",
                (run, page, context) -> PassagePage.of(run, page, context.pathParam("passage")));
        file(routes, "/cite/<passage>",
                (run, page, context) -> PassagePage.citation(run, page, context.pathParam("passage")));
        edition(routes, "/concordance", (run, page, context) -> Optional.of(ConcordancePage.of(run, page)));
        file(routes, "/concordance.csv", (run, page, context) -> ConcordanceFile.of(run, page));
        edition(routes, "/documents", (run, page, context) -> Optional.of(DocumentsPage.of(run, page)));
        edition(routes, "/documents/{group}/{kind}", (run, page, context) -> DocumentPage.of(run, page,
                context.pathParam("group"), context.pathParam("kind")));
        file(routes, "/texts/<file>", (run, page, context) -> DocumentFile.text(run, context.pathParam("file")));
        file(routes, "/originals/<file>",
                (run, page, context) -> DocumentFile.original(run, page, context.pathParam("file")));
        lists(routes);
    }

    private void lists(RoutesConfig routes) {
        routes.post("/e/{edition}/lists", context -> answer(context, run -> save(context, run)));
        edition(routes, "/lists/{list}",
                (run, page, context) -> SavedSearchPage.of(run, page, context.pathParam("list")));
        file(routes, "/lists/{list}/table.csv",
                (run, page, context) -> SavedSearchPage.table(run, page, context.pathParam("list")));
        file(routes, "/lists/{list}/cite.{ending}", (run, page, context) -> CitationFormat
                .find(context.pathParam("ending")).flatMap(format -> SavedSearchPage
                        .citation(run, page, context.pathParam("list")).map(format::file)));
    }

    private void save(Context context, PublishedRun run) {
        Map<String, String> form = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> form.put(name, values.isEmpty() ? "" : values.getFirst()));
        Page page = page(context).about(run.info(), run.id());
        Optional<String> list = OwnForm.isSent(context) ? SaveSearch.of(run, form) : Optional.empty();
        list.ifPresentOrElse(id -> context.redirect(page.editionLink("lists", id), HttpStatus.SEE_OTHER),
                () -> renderer.show(context, 400, page, ProblemPage.of(page, "unsaved")));
    }

    /** A file of an edition; empty is "there is no such file". */
    @FunctionalInterface
    private interface FileRoute {
        Optional<Download> file(PublishedRun run, Page page, Context context);
    }

    private void file(RoutesConfig routes, String below, FileRoute route) {
        routes.get("/e/{edition}" + below, context -> answer(context, run -> {
            Page page = page(context).about(run.info(), run.id());
            route.file(run, page, context).ifPresentOrElse(found -> found.serve(context, page.restricted()),
                    () -> renderer.show(context, 404, page, ProblemPage.of(page, "missing")));
        }));
    }

    /** A page of an edition; empty is "there is no such page". */
    @FunctionalInterface
    private interface EditionRoute {
        Optional<View> view(PublishedRun run, Page page, Context context);
    }

    private void edition(RoutesConfig routes, String below, EditionRoute route) {
        routes.get("/e/{edition}" + below, context -> answer(context, run -> show(context, run, route)));
    }

    /** Answers from the published run of the edition in the address, or says that there is none. */
    private void answer(Context context, Consumer<PublishedRun> use) {
        String edition = context.pathParam("edition");
        boolean shown = editions.with(edition, run -> {
            use.accept(run);
            return true;
        }).orElse(false);
        if (!shown) {
            problem(context, 404, editions.allIds().contains(edition) ? "unpublished" : "missing");
        }
        context.attribute(ANSWERED, true);
    }

    private void show(Context context, PublishedRun run, EditionRoute route) {
        Page page = page(context).about(run.info(), run.id());
        Optional<View> view = route.view(run, page, context);
        view.ifPresentOrElse(found -> renderer.show(context, 200, page, found),
                () -> renderer.show(context, 404, page, ProblemPage.of(page, "missing")));
    }

    private void home(Context context) {
        List<EditionInfo> published = editions.allPublished();
        Page page = page(context);
        if (published.size() == 1) {
            context.redirect(page.link("/e/" + Page.segment(published.getFirst().id())));
        } else {
            renderer.show(context, 200, page, EditionListPage.of(page, published));
        }
    }

    private void problem(Context context, int status, String kind) {
        Page page = page(context);
        renderer.show(context, status, page, ProblemPage.of(page, kind));
    }

    // A page of an edition that is missing has been answered already, with the edition's own navigation.
    private void missing(Context context) {
        if (context.attribute(ANSWERED) == null) {
            problem(context, 404, "missing");
        }
    }

    private static String place(Exception bug) {
        return Stream.of(bug.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    private Page page(Context context) {
        Optional<Language> chosen = LanguageChoice.chosen(context.queryParam("lang"));
        Map<String, String> query = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("lang") && !values.isEmpty()) {
                query.put(name, values.getFirst());
            }
        });
        return new Page(chosen.orElseGet(() -> LanguageChoice.accepted(context.header("Accept-Language"))),
                chosen.isPresent(), context.path(), query, null, "", view);
    }
}
