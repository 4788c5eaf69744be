package no.kronsj.dashboard.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Fingerprint;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.TaggedBody;

/** Answers programs: rows of what was published, to be read only. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_EDITIONS = 100;

    private final Editions editions;
    private final Function<Context, Page> pages;

    /** Answers from these editions; {@code pages} tells language and parameters of a request. */
    public Api(Editions editions, Function<Context, Page> pages) {
        this.editions = editions;
        this.pages = pages;
    }

    /** Whether an address is one of a program, who wants problems in JSON. */
    public static boolean isAsked(Context context) {
        return context.path().startsWith("/api/");
    }

    /** Whether the answer is such a problem already. */
    public static boolean isRefused(Context context) {
        return ApiProblem.MEDIA_TYPE.equals(context.res().getContentType());
    }

    /** The address of every list. */
    public static List<String> addresses() {
        return Endpoints.all().stream().map(Endpoint::path).toList();
    }

    /** Adds the addresses. */
    public void routes(RoutesConfig routes) {
        routes.get("/api/openapi.json", this::description);
        Endpoints.all().forEach(endpoint -> routes.get(endpoint.path(), context -> answer(context, endpoint)));
    }

    /** Says that there is nothing at this address, or that it is a bug. */
    public void problem(Context context, int status, String kind) {
        refuse(context, new ApiProblem(status, kind));
    }

    private void description(Context context) {
        write(context, "application/json", OpenApi.describe());
    }

    private void answer(Context context, Endpoint endpoint) {
        Page page = pages.apply(context);
        try {
            List<String> asked = asked(page);
            List<List<String>> rows = new ArrayList<>();
            List<String> runs = new ArrayList<>();
            Asked what = Asked.of(endpoint, page);
            int from = Cursor.offset(what.cursor());
            for (String edition : asked) {
                rows(endpoint, what, edition, from - rows.size(), runs).ifPresent(rows::addAll);
            }
            show(context, endpoint, what, rows, runs);
        } catch (ApiProblem problem) {
            refuse(context, problem);
        }
    }

    /** The edition that is asked for, or all. */
    private List<String> asked(Page page) throws ApiProblem {
        String edition = page.query().getOrDefault("edition", "");
        List<String> all = editions.allIds();
        if (edition.isEmpty()) {
            return all.subList(0, Math.min(all.size(), MOST_EDITIONS));
        }
        if (!all.contains(edition)) {
            throw new ApiProblem(404, "edition", Asked.shortened(edition));
        }
        return List.of(edition);
    }

    private Optional<List<List<String>>> rows(Endpoint endpoint, Asked asked, String edition, int from,
            List<String> runs) throws ApiProblem {
        var problem = new ApiProblem[1];
        Optional<List<List<String>>> rows = editions.with(edition, run -> {
            runs.add(run.edition() + " " + run.id());
            try {
                return rows(endpoint, asked, run, from);
            } catch (ApiProblem refused) {
                problem[0] = refused;
                return List.of();
            }
        });
        if (problem[0] != null) {
            throw problem[0];
        }
        return rows;
    }

    private static List<List<String>> rows(Endpoint endpoint, Asked asked, PublishedRun run, int from)
            throws ApiProblem {
        List<List<String>> rows = asked.filtered(endpoint.all(), endpoint.rows(run, asked));
        return endpoint.completed(run, rows, from, from + asked.limit());
    }

    private void show(Context context, Endpoint endpoint, Asked asked, List<List<String>> rows, List<String> runs)
            throws ApiProblem {
        String state = Fingerprint.of(String.join("\n", runs)).substring(0, 16);
        int from = Math.min(Cursor.offset(asked.cursor(), state), rows.size());
        int to = Math.min(rows.size(), from + asked.limit());
        String next = to < rows.size() ? Cursor.of(to, state) : "";
        var shown = new Rows(endpoint.all(), asked.fields(), rows.subList(from, to), rows.size(), next);
        boolean csv = wantsCsv(context);
        String body = csv ? shown.csv() : text(shown.json());
        if (csv && !next.isEmpty()) {
            context.header("Link", "<" + endpoint.path() + "?" + others(asked.page()) + "cursor=" + next
                    + ">; rel=\"next\"");
        }
        write(context, csv ? "text/csv" : "application/json", body);
    }

    private static String others(Page page) {
        return page.query().entrySet().stream().filter(parameter -> !parameter.getKey().equals("cursor"))
                .map(parameter -> Page.segment(parameter.getKey()) + "=" + Page.segment(parameter.getValue()) + "&")
                .collect(Collectors.joining());
    }

    private static boolean wantsCsv(Context context) {
        String accept = context.header("Accept");
        return accept != null && accept.contains("text/csv");
    }

    private void refuse(Context context, ApiProblem problem) {
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        context.contentType(ApiProblem.MEDIA_TYPE);
        context.result(text(problem.json(pages.apply(context))).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Context context, String type, JsonNode body) {
        write(context, type, text(body));
    }

    /** The body, or only that it is still what the asker has. */
    private void write(Context context, String type, String body) {
        context.header("Vary", "Accept, Accept-Language");
        context.header("Cache-Control", pages.apply(context).restricted() ? "no-store" : "no-cache");
        TaggedBody.answer(context, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON could not be written to memory", e);
        }
    }
}
