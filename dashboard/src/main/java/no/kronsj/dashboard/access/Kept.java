package no.kronsj.dashboard.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import no.kronsj.dashboard.page.Fingerprint;

/** What the server keeps behind a secret that only a browser has; the oldest makes room, and only the secret's hash is kept. */
final class Kept<T> {
    private final Map<String, T> kept;

    Kept(int most) {
        kept = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** Keeps it; the answer is the secret. */
    synchronized String keep(T value) {
        String secret = Unguessable.word();
        kept.put(Fingerprint.of(secret), value);
        return secret;
    }

    /** What is behind a secret, if it is still good; what is not is thrown away. */
    synchronized Optional<T> find(@Nullable String secret, Predicate<T> good) {
        if (secret == null) {
            return Optional.empty();
        }
        String key = Fingerprint.of(secret);
        T found = kept.get(key);
        if (found != null && !good.test(found)) {
            kept.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    /** Takes out what is behind a secret. */
    synchronized Optional<T> take(@Nullable String secret) {
        return secret == null ? Optional.empty() : Optional.ofNullable(kept.remove(Fingerprint.of(secret)));
    }
}
