package no.kronsj.dashboard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Access;
import no.kronsj.dashboard.access.Answers;
import no.kronsj.dashboard.accessibility.AccessibilityPage;
import no.kronsj.dashboard.api.Api;
import no.kronsj.dashboard.api.ApiPage;
import no.kronsj.dashboard.chart.PictureFile;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.family.FamilyPage;
import no.kronsj.dashboard.family.HeldEdition;
import no.kronsj.dashboard.live.RunNews;
import no.kronsj.dashboard.overview.EditionListPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Renderer;
import no.kronsj.dashboard.page.RequestedPage;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.problem.BrokenOff;
import no.kronsj.dashboard.problem.ProblemPage;

/** The server: which run answers a request, in which language, and what is said where there is none. */
public final class DashboardServer implements AutoCloseable, Answers {
    private static final Logger LOG = LoggerFactory.getLogger(DashboardServer.class);

    private static final int FRAMES = 12;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int MOST_LISTENERS = 64;

    private final Renderer renderer = new Renderer();
    private final Editions editions;
    private final CompletableFuture<Void> ahead;
    private final Api api;
    private final RunNews news;
    private final EditionRoutes edition;
    private final InstantSource clock;
    private final ResultView view;
    private final Access access;
    final Javalin javalin;

    /** A server over a workspace for everybody, not started. */
    public DashboardServer(Path workspace, EditionReader reader) {
        this(workspace, reader, ResultView.PUBLIC);
    }

    /** A server over one view of a workspace, not started. */
    public DashboardServer(Path workspace, EditionReader reader, ResultView view) {
        this(workspace, reader, view, Access.onThisMachine(workspace, view), InstantSource.system());
    }

    /** By a clock, which the page of the days themselves asks, and who may see a group until when. */
    DashboardServer(Path workspace, EditionReader reader, ResultView view, Access access, InstantSource clock) {
        this(new Editions(workspace, reader, view), view, access, clock, false);
    }

    /** A server for those whom it lets in, not started, which reads what is published while the rest is made. */
    static DashboardServer readingAhead(Path workspace, EditionReader reader, ResultView view, Access access) {
        return new DashboardServer(new Editions(workspace, reader, view), view, access, InstantSource.system(), true);
    }

    private DashboardServer(Editions editions, ResultView view, Access access, InstantSource clock, boolean ahead) {
        this.access = access;
        this.clock = clock;
        this.editions = editions;
        this.ahead = ahead ? ReadAhead.begin(editions, renderer, view) : CompletableFuture.completedFuture(null);
        news = new RunNews(editions, BETWEEN_LOOKS, MOST_LISTENERS);
        api = new Api(editions, this::page);
        this.view = view;
        edition = new EditionRoutes(editions, renderer, this, this::page, clock);
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
        news.close();
        javalin.stop();
        ahead.join();
        editions.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        access.configure(config);
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        access.routes(routes, this);
        StaticFiles.routes(routes);
        routes.get("/", this::home);
        routes.get("/accessibility",
                context -> show(context, 200, page -> AccessibilityPage.of(page, editions.allPublished())));
        routes.get("/workshops/{workshop}", this::family);
        routes.get("/workshops/{workshop}/pictures/{goal}.{ending}", this::trend);
        routes.get("/api", context -> show(context, 200, ApiPage::of));
        api.routes(routes);
        edition.add(routes);
        news.routes(routes);
        routes.error(404, this::missing);
        routes.error(405, context -> problem(context, 405, "method"));
        routes.exception(Exception.class, (bug, context) -> {
            // The route, not the address, and the place, not the message: either could hold what somebody wrote.
            LOG.error("{} could not be made: {} at {}", context.endpoint().path, bug.getClass().getName(), place(bug));
            problem(context, 500, "bug");
        });
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

    private void family(Context context) {
        Page page = page(context);
        String workshop = context.pathParam("workshop");
        FamilyPage.of(page, workshop, HeldEdition.allOf(editions, workshop)).ifPresentOrElse(
                found -> renderer.show(context, 200, page, found), () -> problem(context, 404, "missing"));
    }

    private void trend(Context context) {
        Page page = page(context);
        String workshop = context.pathParam("workshop");
        String goal = context.pathParam("goal");
        FamilyPage.picture(page, HeldEdition.allOf(editions, workshop), goal)
                .flatMap(svg -> PictureFile.of(page, goal + "-" + workshop, context.pathParam("ending"), svg))
                .ifPresentOrElse(file -> file.serve(context, page.restricted()),
                        () -> problem(context, 404, "missing"));
    }

    @Override
    public void show(Context context, int status, Function<Page, View> view) {
        Page page = page(context);
        renderer.show(context, status, page, view.apply(page));
    }

    @Override
    public void problem(Context context, int status, String kind) {
        if (Api.isAsked(context)) {
            api.problem(context, status, kind);
            return;
        }
        Page asked = page(context);
        Page page = shownEdition(context).flatMap(editions::findFailure)
                .map(failed -> asked.noticing(BrokenOff.sentence(asked, failed))).orElse(asked);
        renderer.show(context, status, page, ProblemPage.of(page, kind));
    }

    @Override
    public boolean mayBeSeenByLeaders(String edition, String group) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return editions.with(edition, run -> run.results().ledGroups().stream()
                .anyMatch(row -> row.group().equals(group) && !today.isAfter(row.until()))).orElse(false);
    }

    // A page of an edition that is missing has been answered already, with the edition's own navigation.
    private void missing(Context context) {
        if (EditionRoutes.hasAnswered(context) || Api.isRefused(context)) {
            return;
        }
        Optional<String> named = shownEdition(context);
        if (named.isEmpty() || !edition.missing(context, named.get())) {
            problem(context, 404, "missing");
        }
    }

    /** The edition that the address names, whether or not there is such a page, for those who may know of it. */
    private Optional<String> shownEdition(Context context) {
        String[] parts = context.path().split("/", -1);
        boolean named = parts.length > 2 && parts[1].equals("e");
        return named && access.seesAll(context) ? Optional.of(parts[2]) : Optional.empty();
    }

    private static String place(Exception bug) {
        return Stream.of(bug.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    private Page page(Context context) {
        return RequestedPage.of(context, view, access.visitor(context));
    }
}
