package no.kronsj.dashboard.page;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import io.javalin.http.Context;

/** A body under a tag, or only that it is still what the asker has (RFC 9110, 8.8.3 and 13.1.2). */
public final class TaggedBody {
    private static final int LENGTH = 32;
    private static final int MOST_TAGS = 50;

    private TaggedBody() {}

    /** Answers with the body, under a tag of the same bytes and the same type. */
    public static void answer(Context context, String type, byte[] body) {
        answer(context, type, body, tag(type, body));
    }

    /** The same with a tag that is known already. */
    static void answer(Context context, String type, byte[] body, String tag) {
        context.header("ETag", tag);
        if (has(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        context.contentType(type);
        context.result(body);
    }

    /** In quotation marks, as it is sent. */
    static String tag(String type, byte[] body) {
        return '"' + Fingerprint.of(type + Fingerprint.of(body)).substring(0, LENGTH) + '"';
    }

    /** Whether an asker has an answer already: by one tag of several, by a weak one, or by any. */
    private static boolean has(@Nullable String tags, String tag) {
        return tags != null && Arrays.stream(tags.split(",", MOST_TAGS)).map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
