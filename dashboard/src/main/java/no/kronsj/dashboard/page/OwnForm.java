package no.kronsj.dashboard.page;

import org.jspecify.annotations.Nullable;

import io.javalin.http.Context;

/** Whether a form was sent from a page of this server: a page from elsewhere could send one in a reader's name. */
public final class OwnForm {
    private OwnForm() {}

    /** Browsers say where a form comes from; a program that says nothing is no browser. */
    public static boolean isSent(Context context) {
        String site = context.header("Sec-Fetch-Site");
        return site == null ? isOwn(context.header("Origin"), context.host()) : site.equals("same-origin");
    }

    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
