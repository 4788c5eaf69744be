package no.kronsj.dashboard.access;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who logged in.
 *
 * @param who       a pseudonym
 * @param groups    the own groups, as {@code edition/group}
 * @param formToken what the forms of this session carry
 * @param idToken   what the provider wants to see at the end
 * @param began     when
 */
record Session(String who, Role role, Set<String> groups, String formToken, String idToken, Instant began) {}
