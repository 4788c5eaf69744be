package no.kronsj.ingest.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One random stream per purpose, so that a change in one file leaves the others as they were. */
final class Chance {
    private static final String SEED = "20210922";

    private Chance() {}

    static RandomGenerator of(String purpose) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(ByteBuffer.wrap(sha256(purpose)).getLong());
    }

    static <T> List<T> shuffled(Collection<T> items, RandomGenerator random) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static byte[] sha256(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + "|" + SEED).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
