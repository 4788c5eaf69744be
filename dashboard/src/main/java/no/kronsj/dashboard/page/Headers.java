package no.kronsj.dashboard.page;

import io.javalin.http.Context;

/** What every answer carries: nothing from elsewhere, no script or style in the page, no frame, no referrer. */
public final class Headers {
    private static final String POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private Headers() {}

    /** Sets them before anything else is done, so that errors carry them too. */
    public static void set(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
    }
}
