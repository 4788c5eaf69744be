package no.kronsj.dashboard.page;

import io.javalin.http.Context;

/** What every answer carries: nothing from elsewhere, no script or style in the page, no frame, no referrer. */
public final class Headers {
    private static final String POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'%s;"
            + " frame-ancestors 'none'";

    private Headers() {}

    /** Sets them before anything else is done, so that errors carry them too. */
    public static void set(Context context) {
        context.header("Content-Security-Policy", POLICY.formatted(""));
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Lets the forms of one page lead on to another server, as a form that logs out at a provider does. */
    public static void allowFormsTo(Context context, String origin) {
        context.header("Content-Security-Policy", POLICY.formatted(" " + origin));
    }

    /** Holds browsers to TLS, where these pages are reached over it. */
    public static void demandTls(Context context) {
        context.header("Strict-Transport-Security", "max-age=31536000");
    }
}
