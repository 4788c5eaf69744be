package no.kronsj.analysis.statistics;

import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class NamedSeedTest {
    @ParameterizedTest
    @CsvSource({"net_score,after.voice,20210922,-7881879495131537154", "a,b,1,4940500683271032728"})
    void firstEightBytesOfTheHash(String measure, String scope, long userSeed, long expected) {
        assertEquals(expected, NamedSeed.of(measure, scope, userSeed).value(),
                "int.from_bytes(hashlib.sha256(b'%s|%s|%d').digest()[:8], 'big', signed=True)".formatted(measure, scope,
                        userSeed));
    }

    @Test
    void sameNameSameDrawsOtherNameOtherDraws() {
        NamedSeed seed = NamedSeed.of("gini", "g03", NamedSeed.DEFAULT_USER_SEED);
        assertEquals(seed.generator().nextLong(), seed.generator().nextLong());
        assertEquals(RandomGeneratorFactory.of("L64X128MixRandom").create(seed.value()).nextLong(),
                seed.generator().nextLong());
        assertNotEquals(seed.generator().nextLong(), NamedSeed.of("gini", "g04", 1).generator().nextLong());
    }
}
