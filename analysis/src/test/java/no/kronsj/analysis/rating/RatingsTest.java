package no.kronsj.analysis.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Indicator;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Levels as subject, rater, level; {@code x} is what was settled afterwards. */
class RatingsTest {
    private static final NamedSeed SEED = NamedSeed.of("rater_alpha", "test", NamedSeed.DEFAULT_USER_SEED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # levels                | level | lo | hi
                                              s a 1, s b 1          | 1     | 1  | 1
                                              s a -1, s b 2         | -1    | -1 | 2
                                              s a -1, s b 2, s x 1  | 1     | -1 | 2
                                              s a 0, s b 0, s x 2   | 2     | 0  | 2
                                              s a 1                 | 1     | -2 | 2
                                              s a 1, s x 1          | 1     | -2 | 2
                                              s x 1                 | 1     | -2 | 2
                                              s a 0, s b 1, s c 2   | 1     | 0  | 2
                                              s a 1, s b 1, t a 2   | 1     | -2 | 2
                                            """)
    void theLevelLiesWithinWhatTheRatersSaid(String levels, int level, int lo, int hi) {
        Ratings ratings = ratings(List.of(levels.split(", ")));
        assertEquals(level, ratings.level().orElseThrow());
        assertEquals(new Interval(lo, hi, Ratings.METHOD), ratings.bounds());
    }

    @Test
    void whatWasSettledHasNoPartInTheAgreement() {
        List<String> apart = List.of("s a -1", "s b 1", "t a 0", "t b 0");
        var settled = new ArrayList<>(apart);
        settled.addAll(List.of("s x 1", "t x 0"));
        assertEquals(alpha(apart), alpha(settled));
    }

    @Test
    void neitherOrderNorNamesOfRatersMatter() {
        long seed = 20210922;
        List<String> levels = new ArrayList<>(List.of("s a -1", "s b 1", "t a 0", "t b 1", "u a 2", "u b 2", "v a 0"));
        KrippendorffAlpha first = alpha(levels);
        Collections.shuffle(levels, new Random(seed));
        assertEquals(first, alpha(levels), "seed " + seed);
        assertEquals(first, alpha(levels.stream().map(line -> line.replace(" a ", " z ")).toList()), "seed " + seed);
    }

    private static KrippendorffAlpha alpha(List<String> levels) {
        return ratings(levels).agreement(SEED);
    }

    private static Ratings ratings(List<String> levels) {
        String rows = levels.stream().map(line -> line.split(" ")).map(cells -> "g|l.csv|%s|%s|%s".formatted(cells[0],
                cells[1].equals("x") ? "adjudicated" : cells[1], cells[2])).collect(joining("\n"));
        return Ratings.of(new CountedTables().with("ratings", rows).tables(),
                new Indicator.Rated("g", new FilePattern("l.csv"), Collections.emptySortedMap()));
    }
}
