package no.kronsj.dashboard.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A program's right to ask.
 *
 * @param id     stands in the token and in the log
 * @param label  what it is for
 * @param hash   the SHA-256 of its secret, which is written nowhere
 * @param scopes what it may do beside reading pages
 * @param until  when it ends
 */
record ApiToken(String id, String label, String hash, Set<Permission> scopes, Instant until) {
    /** What a token can be good for. */
    static final Set<Permission> GRANTABLE = Set.of(Permission.API, Permission.EXPORT, Permission.REPORT);

    ApiToken {
        scopes = Set.copyOf(scopes);
    }

    Set<Permission> permissions() {
        var permissions = EnumSet.of(Permission.OPEN, Permission.READ);
        scopes.stream().filter(GRANTABLE::contains).forEach(permissions::add);
        return permissions;
    }
}
