package no.kronsj.dashboard.access;

import java.time.Instant;

/**
 * Somebody is on the way to the provider and back.
 *
 * @param state    comes back in the address
 * @param nonce    comes back in the token
 * @param verifier proves that the code is redeemed by who asked for it
 * @param to       the page that was wanted
 * @param until    when it is too late
 */
record LoginAttempt(String state, String nonce, String verifier, String to, Instant until) {
    private static final int LONGEST = 500;

    /** A fresh one. */
    static LoginAttempt begin(String to, Instant until) {
        return new LoginAttempt(Unguessable.word(), Unguessable.word(), Unguessable.word(), own(to), until);
    }

    /** A page of this server, whatever an address elsewhere would look like. */
    private static String own(String to) {
        boolean own = to.length() <= LONGEST && to.startsWith("/") && !to.startsWith("//")
                && to.chars().allMatch(sign -> sign > ' ' && sign < 127 && sign != '\\');
        return own ? to : "/account";
    }
}
