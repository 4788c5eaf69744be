package no.kronsj.dashboard.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How people log in, as {@link AccessFile} reads it.
 *
 * @param issuer  the provider of OpenID Connect
 * @param client  what the provider calls these pages
 * @param secret  what they prove it with
 * @param address these pages' own address, as browsers see it
 * @param scopes  what is asked for beside {@code openid}
 * @param claims  which role and which groups somebody has
 * @param idle    how long a session lasts when nothing is asked
 * @param longest how long it lasts at all
 */
public record AccessPlan(URI issuer, String client, String secret, URI address, List<String> scopes,
        RoleClaims claims, Duration idle, Duration longest) {

    /** Whether browsers come over TLS; if not, these pages are on their own machine. */
    public boolean secure() {
        return "https".equals(address.getScheme());
    }

    /** An address of these pages. */
    URI at(String path) {
        return address.resolve(path);
    }

    // The secret is in no log.
    @Override
    public String toString() {
        return "AccessPlan[" + issuer + "]";
    }
}
