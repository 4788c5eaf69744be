package no.kronsj.dashboard.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.javalin.http.Context;

/** A cookie that no script reads, that no other site sends along with a form, and that over TLS no other host can set. */
record Cookies(String name, boolean secure) {

    /** The cookie of a purpose; its name holds browsers to the rules where there is TLS. */
    static Cookies of(String name, boolean secure) {
        return new Cookies(secure ? "__Host-" + name : name, secure);
    }

    @Nullable
    String read(Context context) {
        return context.cookie(name);
    }

    void set(Context context, String value) {
        write(context, value, Duration.ofSeconds(-1));
    }

    void clear(Context context) {
        write(context, "", Duration.ZERO);
    }

    private void write(Context context, String value, Duration age) {
        var parts = new ArrayList<>(List.of(name + "=" + value, "Path=/", "HttpOnly", "SameSite=Lax"));
        if (secure) {
            parts.add("Secure");
        }
        if (!age.isNegative()) {
            parts.add("Max-Age=" + age.toSeconds());
        }
        context.res().addHeader("Set-Cookie", String.join("; ", parts));
    }
}
