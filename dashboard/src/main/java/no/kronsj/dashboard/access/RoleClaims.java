package no.kronsj.dashboard.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of somebody, read as role and groups. Whoever is told nothing of is the public.
 *
 * @param roleClaim  the claim that names roles: a text or a list of texts; dots lead into it
 * @param roles      words of that claim for each role
 * @param groupClaim the claim that names groups, or ""
 * @param groups     words of that claim for each {@code edition/group}
 */
public record RoleClaims(String roleClaim, Map<Role, Set<String>> roles, String groupClaim,
        Map<String, Set<String>> groups) {
    private static final int MOST_WORDS = 1000;

    public RoleClaims {
        roles = Map.copyOf(roles);
        groups = Map.copyOf(groups);
    }

    /** The widest role that the claims give. */
    Role role(Map<String, Object> claims) {
        Set<String> told = words(claims, roleClaim);
        Role widest = Role.PUBLIC;
        for (Role role : Role.values()) {
            if (roles.getOrDefault(role, Set.of()).stream().anyMatch(told::contains)) {
                widest = role;
            }
        }
        return widest;
    }

    /** The groups that the claims give, as {@code edition/group}. */
    Set<String> groups(Map<String, Object> claims) {
        Set<String> told = groupClaim.isEmpty() ? Set.of() : words(claims, groupClaim);
        return groups.entrySet().stream().filter(group -> group.getValue().stream().anyMatch(told::contains))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /** Only texts count: an object or a number where a word belongs says nothing. */
    private static Set<String> words(Map<String, Object> claims, String claim) {
        Object told = find(claims, claim);
        var words = new LinkedHashSet<String>();
        if (told instanceof String word) {
            words.add(word);
        } else if (told instanceof Collection<?> several) {
            several.stream().limit(MOST_WORDS).filter(String.class::isInstance).map(String.class::cast)
                    .forEach(words::add);
        }
        return words;
    }

    private static @Nullable Object find(Map<?, ?> claims, String claim) {
        if (claims.containsKey(claim)) {
            return claims.get(claim);
        }
        int dot = claim.indexOf('.');
        return dot > 0 && claims.get(claim.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, claim.substring(dot + 1))
                : null;
    }
}
