package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Ten people, one question, everybody answers: there is nothing to be unsure of. */
class A01_OneItemOneGoalTest {
    @TempDir
    Path folder;

    @Test
    void everybodyAnsweredAndEightOfTenAreFavourable() {
        var told = Story.in(folder)
                .plan("""
                      workshop: one
                      edition: 2024
                      participants: {file: people.csv, id: id}
                      scales: {agree: {levels: [No, Hardly, Partly, Mostly, Yes], top: 2}}
                      instruments:
                        after: {file: after.csv, wave: after, person: id, items: {voice: {heading: I was heard, scale: agree}}}
                      goals:
                        - {id: reached, indicator: {kind: share, item: after.voice}, expected: {value: 0.8}}
                        - {id: missed, indicator: {kind: share, item: after.voice}, expected: {value: 0.81}}
                        - {id: levels, indicator: {kind: share, item: after.voice}, expected: {edges: [0.4, 0.6, 0.8, 0.9]}}
                      privacy: {minimumCell: 5}
                      """)
                .table("people.csv", """
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
                                     """).table("after.csv", """
                                                             id | I was heard
                                                             a  | Yes
                                                             b  | Yes
                                                             c  | Mostly
                                                             d  | Mostly
                                                             e  | Mostly
                                                             f  | Mostly
                                                             g  | Yes
                                                             h  | Yes
                                                             i  | Partly
                                                             j  | No
                                                             """).evaluate();

        assertEquals("met_robust 0.800 n=10 of 10 interval 0.800..0.800 bounds 0.800..0.800",
                told.open().verdict("reached"));
        assertEquals("not_met_robust 0.800 n=10 of 10 interval 0.800..0.800 bounds 0.800..0.800",
                told.open().verdict("missed"));
        assertEquals("1.000 n=10 of 10", told.open().figure("gas_level", "levels"));
        // One goal: T = 50 + 10 x, whatever its weight (C2).
        assertEquals("60.000 n=1 bounds 60.000..60.000", told.open().figure("gas_t", "one-2024"));
        assertEquals(List.of("PARTIAL: 1 of 3 goals have levels"), told.open().row("gas_t", "one-2024").notes());
        assertEquals("2.000 n=3 of 3", told.open().figure("goals_at_expected", "one-2024"));
        assertEquals("UNDEFINED", told.open().figure("tipping_point", "reached"));
        assertEquals("0.000 n=10", told.open().figure("answer_share", "after.voice@2"));
        assertEquals("0.100 n=10", told.open().figure("answer_share", "after.voice@3"));
        assertEquals("1.000 n=10 of 10", told.open().figure("response_rate", "after"));
    }
}
