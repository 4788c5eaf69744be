package no.kronsj.dashboard.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Turns a view into HTML; the templates were compiled with the program. */
public final class Renderer {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Renderer.class.getClassLoader(), "no.kronsj.dashboard.generated");

    /** Answers with a page. */
    public void show(Context context, int status, Page page, View view) {
        answer(context, status, page, bytes(page, view));
    }

    /** The page as it is sent. */
    public byte[] bytes(Page page, View view) {
        return text(page, view).getBytes(StandardCharsets.UTF_8);
    }

    /** Answers with a page that is made already. */
    public void answer(Context context, int status, Page page, byte[] html) {
        context.status(status);
        context.header("Content-Language", page.language().code());
        context.header("Vary", "Accept-Language");
        context.header("Cache-Control", page.restricted() ? "no-store" : "no-cache");
        if (status == 200) {
            TaggedBody.answer(context, HTML, html);
        } else {
            context.contentType(HTML);
            context.result(html);
        }
    }

    /** The page as text. */
    public String text(Page page, View view) {
        var html = new StringOutput(32_768);
        engine.render(view.template(), Map.of("page", page, "title", view.title(), "it", view.content()), html);
        return html.toString();
    }
}
