package no.kronsj.dashboard.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.javalin.http.Context;

/**
 * Keeps the restricted view on the machine that serves it. The server listens on this machine only, but a page from
 * elsewhere could still ask a browser here for it under a name of its own; such a name is refused.
 */
public final class OwnMachine {
    private static final Pattern OWN = Pattern
            .compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(:\\d{1,5})?");
    private static final int MISDIRECTED = 421;

    private OwnMachine() {}

    /** Answers only what was asked of this machine by its own name, and lets nothing be kept. */
    public static void guard(Context context) {
        context.header("Cache-Control", "no-store");
        if (!isOwn(context.host())) {
            context.status(MISDIRECTED).result("The restricted view answers on 127.0.0.1 only.");
            context.skipRemainingHandlers();
        }
    }

    private static boolean isOwn(@Nullable String host) {
        return host != null && OWN.matcher(host).matches();
    }
}
