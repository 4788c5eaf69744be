package no.kronsj.dashboard.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody guesses: 256 bits of the system's randomness. */
final class Unguessable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Unguessable() {}

    /** A fresh one, of letters, digits, - and _. */
    static String word() {
        return word(BYTES);
    }

    /** A fresh one of so many bytes. */
    static String word(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
    }

    /** Whether two are the same, in a time that tells nothing of where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
