package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The pairs of B9: seven up, two down, three the same, and four people who answered only once. */
class B01_BeforeAndAfterTest {
    @TempDir
    Path folder;

    @Test
    void onlyWhoAnsweredTwiceIsAPairAndTheOthersWidenTheBounds() {
        var told = Story.in(folder)
                .plan("""
                      workshop: change
                      edition: 2024
                      participants: {file: people.csv, id: id}
                      missing: {DK: dont-know}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        before: {file: before.csv, wave: before, person: id,
                                 items: {knows: {scale: s5}, barriers: {scale: s5, reverse: true}}}
                        after:  {file: after.csv, wave: after, person: id,
                                 items: {knows: {scale: s5}, barriers: {scale: s5, reverse: true}}}
                      goals:
                        - {id: learned, indicator: {kind: change-direction, item: knows, waves: "before:after"},
                           expected: {value: 0.2}}
                        - {id: any, indicator: {kind: change-direction, item: knows, waves: "before:after"},
                           expected: {value: 0.05}}
                        - {id: many, indicator: {kind: share-improved, item: knows, waves: "before:after"},
                           expected: {value: 0.4}}
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
                                               m
                                               n
                                               o
                                               p
                                               """).table("before.csv", """
                                                                        id | knows | barriers
                                                                        a  | 2     | 5
                                                                        b  | 3     | 5
                                                                        c  | 3     | 3
                                                                        d  | 2     | 3
                                                                        e  | 4     | 3
                                                                        f  | 3     | 3
                                                                        g  | 2     | 3
                                                                        h  | 1     | 3
                                                                        i  | 3     | 3
                                                                        j  | 4     | 3
                                                                        k  | 3     | 3
                                                                        l  | 2     | 3
                                                                        m  | 5     |
                                                                        n  | 1     |
                                                                        """).table("after.csv", """
                                                                                                id | knows | barriers
                                                                                                a  | 4     | 1
                                                                                                b  | 4     | 4
                                                                                                c  | 3     | 3
                                                                                                d  | 3     | 3
                                                                                                e  | 3     | 3
                                                                                                f  | 3     | 3
                                                                                                g  | 3     | 3
                                                                                                h  | 3     | 3
                                                                                                i  | 4     | 3
                                                                                                j  | 4     | 3
                                                                                                k  | 2     | 3
                                                                                                l  | 3     | 4
                                                                                                m  | DK    |
                                                                                                o  | 5     |
                                                                                                """).evaluate().open();

        // B3: D = 5/14, f = sqrt(4/15), 5/12 + f*(D - 5/12) -+ f*1.959964*sqrt((11/14 - D^2)/14) = .166 to .605,
        // cut at what the four without a pair could do at most: (5 -+ 4)/16.
        String figure = "0.417 n=12 of 16 interval 0.166..0.563 bounds 0.063..0.563";
        assertEquals(figure, told.figure("change_direction", "knows"));
        assertEquals(0.1796875, java.util.Objects.requireNonNull(told.row("change_direction", "knows").p()), 1e-12,
                "binomtest(7, 9).pvalue");
        assertEquals(List.of("7 improved, 2 worsened, 3 unchanged", "13 linked"),
                told.row("change_direction", "knows").notes());
        assertEquals("undecided " + figure, told.verdict("learned"));
        assertEquals("met_robust " + figure, told.verdict("any"));
        assertEquals("met_robust", told.verdict("many").replaceFirst(" .*", ""));
        // Fewer barriers are better: two went down the scale, one up.
        assertEquals(List.of("2 improved, 1 worsened, 9 unchanged", "13 linked"),
                told.row("change_direction", "barriers").notes());
    }
}
