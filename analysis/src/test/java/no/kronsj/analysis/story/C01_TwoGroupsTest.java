package no.kronsj.analysis.story;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Two groups on their own frames, and one person who belongs to neither. */
class C01_TwoGroupsTest {
    @TempDir
    Path folder;

    @Test
    void eachGroupIsFiguredOnItsOwnMembers() {
        var told = Story.in(folder)
                .plan("""
                      workshop: groups
                      edition: 2024
                      participants: {file: people.csv, id: id, group: group}
                      programme:
                        - {session: day-1, start: 2024-05-14T09:00, end: 2024-05-14T10:40}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}}}
                      interactions:
                        - {layer: attendance, use: presence, files: "there-{session}.csv", columns: {person: id, minutes: minutes}}
                        - {layer: words, use: participation, unit: words, file: words.csv, columns: {person: id, amount: words}}
                      goals:
                        - {id: stayed, indicator: {kind: retention}, expected: {value: 0.5}}
                      """)
                .table("people.csv", """
                                     id | group
                                     a  | *
                                     b  | *
                                     c  | *
                                     d  | *
                                     e  | *
                                     f  | red@2
                                     g  | red@2
                                     h  | red@2
                                     i  | red@2
                                     j  |
                                     """).table("after.csv", """
                                                             id | voice
                                                             a  | 5
                                                             b  | 5
                                                             c  | 4
                                                             d  | 4
                                                             f  | 1
                                                             g  | 2
                                                             h  | 5
                                                             i  | 5
                                                             j  | 5
                                                             """).table("there-day-1.csv", """
                                                                                           id | minutes
                                                                                           a  | 100
                                                                                           b  | 50
                                                                                           c  | 49
                                                                                           f  | 60
                                                                                           j  | 60
                                                                                           """)
                .table("words.csv", """
                                    id | words
                                    a  | 10
                                    b  | 6
                                    c  | 4
                                    f  | 5
                                    g  | 5
                                    h  | 5
                                    i  | 5
                                    """).evaluate().restricted();

        assertEquals("0.778 n=9 of 10 interval 0.700..0.800 bounds 0.700..0.800",
                told.figure("top_box_share", "after.voice"));
        assertEquals("1.000 n=4 of 5 interval 0.800..1.000 bounds 0.800..1.000",
                told.figure("top_box_share", "after.voice@*"));
        assertEquals("0.500 n=4 of 4 interval 0.500..0.500 bounds 0.500..0.500",
                told.figure("top_box_share", "after.voice@red@2"));
        assertEquals("0.800 n=4 of 5", told.figure("response_rate", "after@*"));
        // Half of 100 minutes is enough, 49 are not; who is on no list was not there.
        assertEquals("0.400 n=10 of 10", told.figure("retention", "groups-2024"));
        assertEquals("0.400 n=5 of 5", told.figure("retention", "*"));
        assertEquals("not_met_robust 0.400 n=10 of 10 bounds 0.400..0.400", told.verdict("stayed"));
        // F2: (10, 6, 4, 0, 0), two of them silent.
        assertEquals("0.650 n=5", told.figure("participation_gini", "words@*"));
        assertEquals("0.640 n=5", told.figure("participation_evenness", "words@*"));
        assertEquals("0.000 n=4", told.figure("participation_gini", "words@red@2"));
    }
}
