package no.kronsj.analysis.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeds by name (metrics.md 0.7): the same draw for the same purpose, whatever else is computed. */
record Seeds(long userSeed) {
    RandomGenerator random(String scope) {
        String name = "themes|" + scope + "|" + userSeed;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return RandomGeneratorFactory.of("L64X128MixRandom").create(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
