package no.kronsj.ingest.participant;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Group;

/** Those who led the groups, by the names or addresses of the plan. */
public final class Facilitators {
    private final Set<String> identities;

    private Facilitators(Set<String> identities) {
        this.identities = identities;
    }

    /** The facilitators of these groups. */
    public static Facilitators of(Collection<Group> groups) {
        return new Facilitators(groups.stream().map(group -> Identity.ofEither(group.facilitator()))
                .filter(identity -> !identity.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether one of them has this name or account. */
    public boolean has(String name, @Nullable String account) {
        return identities.contains(Identity.ofEither(name))
                || account != null && identities.contains(Identity.ofEither(account));
    }
}
