package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Twelve people, eight valid answers: whoever is silent, unsure or misread stays on the frame and widens the bounds. */
class A02_MissingAnswersTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfMissingIsCountedApartAndNoneBecomesTheMidpoint() {
        var told = Story.in(folder)
                .plan("""
                      workshop: missing
                      edition: 2024
                      participants: {file: people.csv, id: id}
                      missing: {DK: dont-know, NA: not-applicable}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        after:
                          file: after.csv
                          wave: after
                          person: id
                          items: {voice: {scale: s5}, useful: {scale: s5}, empty: {scale: s5}}
                      goals:
                        - {id: low, indicator: {kind: share, item: after.voice}, expected: {value: 0.5}}
                        - {id: middle, indicator: {kind: share, item: after.voice}, expected: {value: 0.7}}
                        - {id: high, indicator: {kind: share, item: after.voice}, expected: {value: 0.9}}
                        - {id: nothing, indicator: {kind: share, item: after.empty}, expected: {value: 0.5}}
                      """).table("people.csv", """
                                               id
                                               a
                                               b
                                               c
                                               d
                                               e
                                               f
                                               g
                                               h
                                               i
                                               j
                                               k
                                               l
                                               """).table("after.csv", """
                                                                       id | voice | useful | empty
                                                                       a  | 5     | 5      |
                                                                       b  | 5     | 4      |
                                                                       c  | 4     | 4      |
                                                                       d  | 4     | 3      |
                                                                       e  | 4     | 3      |
                                                                       f  | 5     | 3      |
                                                                       g  | 1     | 3      |
                                                                       h  | 3     | 2      |
                                                                       i  | DK    | 2      |
                                                                       j  | NA    | 2      |
                                                                       k  |       | 1      |
                                                                       x  | 5     | 5      |
                                                                       """).evaluate().restricted();

        // SciPy 1.17: hypergeom.sf(5, 12, M, 8) and hypergeom.cdf(6, 12, M, 8) above .025 for M = 6..10.
        String figure = " 0.750 n=8 of 12 interval 0.500..0.833 bounds 0.500..0.833";
        assertEquals("met_robust" + figure, told.verdict("low"));
        assertEquals("undecided" + figure, told.verdict("middle"));
        assertEquals("not_met_robust" + figure, told.verdict("high"));
        assertEquals("no_data - n=0", told.verdict("nothing"));
        // (0.7 * 12 - 6) / (12 - 8)
        assertEquals("0.600 n=8 of 12", told.figure("tipping_point", "middle"));
        assertEquals("0.091 n=11", told.figure("item_nonresponse", "after.voice"));
        assertEquals("1.000 n=11", told.figure("item_nonresponse", "after.empty"));
        assertEquals("NO_DATA", told.figure("net_score", "after.empty"));
        assertEquals("0.917 n=11 of 12", told.figure("response_rate", "after"));
        assertEquals(List.of("person-unknown"), told.results().issues().stream().map(issue -> issue.kind()).toList());
    }
}
