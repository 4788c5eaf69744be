package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which texts say from which group they come. */
class TextRuleTest {
    private static final long SEED = 20_210_922;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            a=5 b=6      | a b
                                            a=4 b=6      | ''
                                            a=4 b=5 c=6  | c
                                            a=4 b=1 c=6  | c
                                            a=2 b=1 c=6 d=7 | d
                                            a=2 b=5 c=5  | ''
                                            =9 a=4 b=6   | b
                                            =2 a=6       | ''
                                            =5 a=6       | a
                                            """)
    void whatIsLeftOverIsNoGroupsEither(String writers, String told) {
        assertEquals(told, String.join(" ", new TreeSet<>(rule("").groupsToTell(read(writers)))));
    }

    @Test
    void whoeverIsNotToldIsOneOfFiveAndOfTwoGroupsOrOfNone() {
        var random = new Random(SEED);
        TextRule rule = rule("");
        for (int i = 0; i < 2_000; i++) {
            var writers = new HashMap<String, Integer>();
            for (int group = 0; group < 1 + random.nextInt(6); group++) {
                writers.put(group == 0 && random.nextBoolean() ? "" : "g" + group, 1 + random.nextInt(8));
            }
            Set<String> told = rule.groupsToTell(writers);
            Map<String, Integer> untold = new HashMap<>(writers);
            untold.keySet().removeAll(told);
            told.forEach(group -> assertTrue(writers.getOrDefault(group, 0) >= 5 && !group.isEmpty(), "" + writers));
            if (!untold.isEmpty() && !told.isEmpty()) {
                assertTrue(untold.values().stream().mapToInt(Integer::intValue).sum() >= 5, "" + writers);
                assertTrue(untold.size() > 1 || untold.containsKey(""), "" + writers);
            }
        }
    }

    @Test
    void answersToSensitiveItemsAreNotRead() {
        TextRule rule = rule("privacy: {sensitive: [after.voice]}");
        assertFalse(rule.mayBeRead("after.voice", "after"));
        assertTrue(rule.mayBeRead("after.useful", "after"));
        assertTrue(rule.mayBeRead("before.voice", "before"));
    }

    private TextRule rule(String privacy) {
        return new TextRule(Plans.with(folder, privacy));
    }

    private static Map<String, Integer> read(String writers) {
        var read = new HashMap<String, Integer>();
        for (String one : writers.split(" ")) {
            String[] pair = one.split("=");
            read.put(pair[0], Integer.parseInt(pair[1]));
        }
        return read;
    }
}
