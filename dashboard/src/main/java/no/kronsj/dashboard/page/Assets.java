package no.kronsj.dashboard.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.javalin.http.Context;

/** Stylesheets, fonts and the icon, read once; a browser that has them gets "not changed". */
public final class Assets {
    private static final List<String> FONTS = List.of("source-sans-3.woff2", "source-sans-3-ext.woff2",
            "source-serif-4.woff2", "source-serif-4-ext.woff2", "source-serif-4-italic.woff2");

    private final byte[] bytes;
    private final String contentType;
    private final String tag;

    private Assets(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
        tag = TaggedBody.tag(contentType, bytes);
    }

    /** A file beside this class. */
    public static Assets of(String file, String contentType) {
        return in(Assets.class, file, contentType);
    }

    /** A file beside another class. */
    public static Assets in(Class<?> place, String file, String contentType) {
        try (InputStream in = place.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No file " + file + " in the program");
            }
            return new Assets(in.readAllBytes(), contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts of the pages, by file name. */
    public static Map<String, Assets> fonts() {
        return FONTS.stream().collect(Collectors.toMap(name -> name, name -> of("fonts/" + name, "font/woff2")));
    }

    /** The file, for a page that stands alone. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Answers with the file. */
    public void serve(Context context) {
        serve(context, "no-cache");
    }

    /** Answers with a file that never changes under its name, so that nobody has to ask again. */
    public void serveForLong(Context context) {
        serve(context, "max-age=31536000, immutable");
    }

    private void serve(Context context, String keep) {
        context.header("Cache-Control", keep);
        TaggedBody.answer(context, contentType, bytes, tag);
    }
}
