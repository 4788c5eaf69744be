package no.kronsj.analysis.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The seed of one random method on one subject: the same wherever, whenever and in whatever order it is run.
 *
 * @param value what the generator is started with
 */
public record NamedSeed(long value) {
    /** The user seed where none is given: the first day of the first edition, 22 September 2021. */
    public static final long DEFAULT_USER_SEED = 20210922;

    /** Draws of a permutation or bootstrap: p = (1 + extreme)/(draws + 1) has then a round denominator. */
    public static final int DRAWS = 9_999;

    private static final String GENERATOR = "L64X128MixRandom";

    /**
     * The first 8 bytes, big-endian, of SHA-256 of {@code measure|scope|userSeed} in UTF-8.
     *
     * @param measure  which figure is drawn for
     * @param scope    on what
     * @param userSeed what the user may choose, else {@link #DEFAULT_USER_SEED}
     */
    public static NamedSeed of(String measure, String scope, long userSeed) {
        byte[] name = (measure + "|" + scope + "|" + userSeed).getBytes(StandardCharsets.UTF_8);
        try {
            return new NamedSeed(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name)).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    /** The seed of one part of the same method, for parts that run at the same time. */
    public NamedSeed part(int part) {
        return of("part " + part, Long.toString(value), 0);
    }

    /** A generator at its start. */
    public RandomGenerator generator() {
        return RandomGeneratorFactory.of(GENERATOR).create(value);
    }
}
