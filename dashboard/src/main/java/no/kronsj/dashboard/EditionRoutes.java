package no.kronsj.dashboard;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import no.kronsj.dashboard.EditionAddresses.FileRoute;
import no.kronsj.dashboard.EditionAddresses.PageRoute;
import no.kronsj.dashboard.access.Answers;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.live.LivePage;
import no.kronsj.dashboard.page.KeptPages;
import no.kronsj.dashboard.page.OwnForm;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Renderer;
import no.kronsj.dashboard.problem.BrokenOff;
import no.kronsj.dashboard.problem.NearestPages;
import no.kronsj.dashboard.problem.ProblemPage;
import no.kronsj.dashboard.saved.SaveSearch;
import no.kronsj.dashboard.search.Suggestions;

/** What stands below the address of an edition: each is answered from one published run, whole. */
final class EditionRoutes {
    private static final String EDITION = "/e/{edition}";
    private static final String ANSWERED = "answered";
    private static final long KEPT_BYTES = 16L << 20;
    /** Pages of which there are as many as there are questions, or that change without a new run. */
    private static final Set<String> OF_WORDS = Set.of("/search", "/concordance", "/lists/{list}");

    private final KeptPages kept = new KeptPages(KEPT_BYTES);
    private final Editions editions;
    private final Renderer renderer;
    private final Answers answers;
    private final Function<Context, Page> asked;
    private final InstantSource clock;

    EditionRoutes(Editions editions, Renderer renderer, Answers answers, Function<Context, Page> asked,
            InstantSource clock) {
        this.editions = editions;
        this.renderer = renderer;
        this.answers = answers;
        this.asked = asked;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        EditionAddresses.pages().forEach((below, route) -> page(routes, below, route));
        EditionAddresses.files().forEach((below, route) -> file(routes, below, route));
        routes.get(EDITION + "/live", this::live);
        routes.get(EDITION + "/search/words", context -> answer(context, run -> words(context, run)));
        routes.post(EDITION + "/lists", context -> answer(context, run -> save(context, run)));
    }

    private void page(RoutesConfig routes, String below, PageRoute route) {
        routes.get(EDITION + below, context -> answer(context,
                run -> show(context, run, route, !OF_WORDS.contains(below))));
    }

    private void file(RoutesConfig routes, String below, FileRoute route) {
        routes.get(EDITION + below, context -> answer(context, run -> {
            Page page = page(context, run);
            route.file(run, page, context).ifPresentOrElse(found -> found.serve(context, page.restricted()),
                    () -> renderer.show(context, 404, page, ProblemPage.of(page, "missing")));
        }));
    }

    /** The page of the days themselves is there before anything is published. */
    private void live(Context context) {
        String edition = context.pathParam("edition");
        if (editions.allIds().contains(edition) && editions.publishedRun(edition).isEmpty()) {
            answers.show(context, 200, page -> LivePage.waiting(page, edition));
        } else {
            answer(context, run -> show(context, run,
                    (found, page, request) -> Optional.of(LivePage.of(found, page, clock.instant())), false));
        }
    }

    private void words(Context context, PublishedRun run) {
        context.contentType("application/json; charset=utf-8");
        context.result(Suggestions.json(run, page(context, run)));
    }

    private void save(Context context, PublishedRun run) {
        Map<String, String> form = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> form.put(name, values.isEmpty() ? "" : values.getFirst()));
        Page page = page(context, run);
        Optional<String> list = OwnForm.isSent(context) ? SaveSearch.of(run, form) : Optional.empty();
        list.ifPresentOrElse(id -> context.redirect(page.editionLink("lists", id), HttpStatus.SEE_OTHER),
                () -> renderer.show(context, 400, page, ProblemPage.of(page, "unsaved")));
    }

    /** Answers from the published run of the edition in the address, or says that there is none. */
    private void answer(Context context, Consumer<PublishedRun> use) {
        String edition = context.pathParam("edition");
        boolean shown = editions.with(edition, run -> {
            use.accept(run);
            return true;
        }).orElse(false);
        if (!shown) {
            answers.problem(context, 404, editions.allIds().contains(edition) ? "unpublished" : "missing");
        }
        context.attribute(ANSWERED, true);
    }

    private void show(Context context, PublishedRun run, PageRoute route, boolean keeping) {
        Page plain = page(context, run);
        Page page = run.findFailure().map(failed -> plain.noticing(BrokenOff.sentence(plain, failed))).orElse(plain);
        String key = keeping ? KeptPages.key(page, context.queryString()) : "";
        Optional<byte[]> html = kept.find(key).or(() -> route.view(run, page, context)
                .map(view -> renderer.bytes(page, view)));
        html.ifPresentOrElse(found -> renderer.answer(context, 200, page, found), () -> missing(context, page, run));
        if (keeping) {
            html.ifPresent(found -> kept.keep(key, found));
        }
    }

    /** Whether something here has answered already, be it that there is no such page. */
    static boolean hasAnswered(Context context) {
        return context.attribute(ANSWERED) != null;
    }

    /** Says with the edition's own navigation that it has no such page; false where nothing of it is published. */
    boolean missing(Context context, String edition) {
        return editions.with(edition, run -> {
            missing(context, page(context, run), run);
            return true;
        }).orElse(false);
    }

    private void missing(Context context, Page page, PublishedRun run) {
        renderer.show(context, 404, page, ProblemPage.missing(page, NearestPages.of(run, page)));
    }

    private Page page(Context context, PublishedRun run) {
        return asked.apply(context).about(run.info(), run.id());
    }
}
