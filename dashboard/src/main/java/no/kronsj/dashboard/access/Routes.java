package no.kronsj.dashboard.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.dashboard.api.Api;

/** Every address of the server and what it takes. An address that is not here is answered by nobody. */
public final class Routes {
    private static final Map<String, Route> ALL = new LinkedHashMap<>();
    private static final String EDITION = "/e/{edition}";

    static {
        get(Permission.OPEN, Cost.PAGE, "/kronsj.css", "/fonts.css", "/icon.svg", "/search.js", "/live.js",
                "/fonts/source-sans-3.woff2", "/fonts/source-sans-3-ext.woff2", "/fonts/source-serif-4.woff2",
                "/fonts/source-serif-4-ext.woff2", "/fonts/source-serif-4-italic.woff2");
        get(Permission.ACCOUNT, Cost.PAGE, "/account");
        get(Permission.ACCOUNT, Cost.FILE, "/login", "/login/callback");
        post(Permission.ACCOUNT, Cost.PAGE, "/logout");
        get(Permission.AUDIT, Cost.FILE, "/audit");
        get(Permission.READ, Cost.PAGE, "/", "/accessibility", "/workshops/{workshop}", "/api", "/api/openapi.json");
        get(Permission.READ, Cost.PICTURE, "/workshops/{workshop}/pictures/{goal}.{ending}");
        pages();
        files();
        Api.addresses().forEach(path -> get(Permission.API, Cost.QUESTION, path));
    }

    private Routes() {}

    private static void pages() {
        below(Permission.READ, Cost.PAGE, "", "/goals/{goal}", "/answers", "/groups", "/groups/{group}", "/compare",
                "/participation", "/network", "/data", "/glossary", "/report", "/method", "/method/{measure}",
                "/themes", "/themes/{theme}", "/definitions", "/definitions/{left}/{right}", "/codes", "/codes/{code}",
                "/feedback", "/feedback/{group}", "/feedback/{group}/{kind}", "/roadmap", "/questions",
                "/questions/{group}/{set}/{question}", "/passages/<passage>", "/documents",
                "/documents/{group}/{kind}", "/lists/{list}", "/live", "/live/events");
        below(Permission.READ, Cost.QUESTION, "/search", "/concordance");
        below(Permission.READ, Cost.PAGE, "/search/words");
        post(Permission.SAVE, Cost.FILE, EDITION + "/lists");
    }

    private static void files() {
        below(Permission.READ, Cost.PICTURE, "/pictures/<picture>", "/cite/<passage>", "/cite.{ending}",
                "/lists/{list}/cite.{ending}");
        below(Permission.EXPORT, Cost.FILE, "/tables/{table}", "/codebook.qdc", "/network/network.{ending}",
                "/concordance.csv", "/texts/<file>", "/originals/<file>", "/lists/{list}/table.csv");
        below(Permission.REPORT, Cost.REPORT, "/report/report.{ending}");
    }

    private static void below(Permission permission, Cost cost, String... paths) {
        List.of(paths).forEach(path -> get(permission, cost, EDITION + path));
    }

    private static void get(Permission permission, Cost cost, String... paths) {
        List.of(paths).forEach(path -> add(new Route("GET", path, permission, cost)));
    }

    private static void post(Permission permission, Cost cost, String path) {
        add(new Route("POST", path, permission, cost));
    }

    private static void add(Route route) {
        if (ALL.put(key(route.method(), route.path()), route) != null) {
            throw new IllegalStateException("Two entries for " + route);
        }
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }

    /** All of them. */
    public static Collection<Route> all() {
        return ALL.values();
    }

    /** The entry of a method and a path as they were registered; HEAD is a GET without its body. */
    public static Optional<Route> find(String method, String path) {
        return Optional.ofNullable(ALL.get(key(method.equals("HEAD") ? "GET" : method, path)));
    }
}
