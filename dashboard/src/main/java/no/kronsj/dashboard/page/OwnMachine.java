package no.kronsj.dashboard.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the restricted view on the machine that serves it. The server listens on this machine only, but a page from
 * elsewhere could still ask a browser here for it under a name of its own; such a name is refused.
 */
public final class OwnMachine {
    private static final Pattern OWN = Pattern
            .compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(:\\d{1,5})?");

    private OwnMachine() {}

    /** Whether a request names this machine by its own name. */
    public static boolean isOwn(@Nullable String host) {
        return host != null && OWN.matcher(host).matches();
    }
}
