package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Two anonymous forms: two crowds, and bounds for how many of them moved (B11). */
class B03_NobodyKnowsWhoTest {
    @TempDir
    Path folder;

    @Test
    void twoCrowdsAreComparedAndNobodyIsPaired() {
        View told = Story.in(folder).plan("""
                                          workshop: nameless
                                          edition: 2024
                                          participants: {frame: 8}
                                          scales: {s5: {range: 1..5, top: 2}}
                                          instruments:
                                            before: {file: before.csv, wave: before, items: {sure: {scale: s5}}}
                                            after: {file: after.csv, wave: after, items: {sure: {scale: s5}}}
                                          """).table("before.csv", """
                                                                   sure | n
                                                                   1    | 1
                                                                   2    | 2
                                                                   2    | 3
                                                                   3    | 4
                                                                   3    | 5
                                                                   4    | 6
                                                                   """).table("after.csv", """
                                                                                           sure | n
                                                                                           3    | 1
                                                                                           3    | 2
                                                                                           4    | 3
                                                                                           4    | 4
                                                                                           5    | 5
                                                                                           5    | 6
                                                                                           2    | 7
                                                                                           """).evaluate().open();
        MeasureRow row = told.row("change_unpaired", "sure");

        assertEquals("0.571 n=13 interval -0.013..0.865", told.figure("change_unpaired", "sure"));
        assertEquals(0.10955710955710955, Objects.requireNonNull(row.p()), 1e-12,
                "188 of the 1716 splits of thirteen answers");
        // linprog over all tables with these margins.
        assertEquals(List.of("7 against 6", "UNPAIRED", "improved 0.405 to 1.000", "worsened 0.000 to 0.310"),
                row.notes());
        assertFalse(told.has("change_direction", "before:after"));
    }
}
