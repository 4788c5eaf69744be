package no.kronsj.dashboard;

import io.javalin.config.RoutesConfig;

import no.kronsj.dashboard.page.Assets;

/** Stylesheets, fonts, scripts and the icon: the same for every page. */
final class StaticFiles {
    private StaticFiles() {}

    static void routes(RoutesConfig routes) {
        routes.get("/kronsj.css", Assets.of("kronsj.css", "text/css; charset=utf-8")::serve);
        routes.get("/fonts.css", Assets.of("fonts.css", "text/css; charset=utf-8")::serve);
        Assets.fonts().forEach((name, font) -> routes.get("/fonts/" + name, font::serveForLong));
        routes.get("/icon.svg", Assets.of("icon.svg", "image/svg+xml")::serve);
        routes.get("/search.js", Assets.of("search.js", "text/javascript; charset=utf-8")::serve);
        routes.get("/live.js", Assets.of("live.js", "text/javascript; charset=utf-8")::serve);
    }
}
