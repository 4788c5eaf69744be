package no.kronsj.dashboard.page;

import java.nio.charset.StandardCharsets;

import io.javalin.http.Context;

/**
 * A file to keep. A browser is told to save it and never to show it: nothing in it can act in the name of these pages.
 *
 * @param name  as the file is to be called
 * @param type  its media type
 */
public record Download(String name, String type, byte[] bytes) {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /** A file of text in UTF-8. */
    public static Download text(String name, String type, String text) {
        return new Download(name, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with the file. */
    public void serve(Context context, boolean restricted) {
        context.header("Content-Security-Policy", NOTHING_RUNS);
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + Page.segment(name));
        context.header("Cache-Control", restricted ? "no-store" : "no-cache");
        TaggedBody.answer(context, type, bytes);
    }
}
