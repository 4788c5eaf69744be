package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The groups of D2 to D6, {4,4,5}, {3,3,4,2} and {5,5,4,5,5}: what the restricted view says, and that no other does. */
class C02_FairComparisonTest {
    @TempDir
    Path folder;

    @Test
    void smallGroupsAreComparedWithTheirUncertaintyAndOnlyBehindTheDoor() {
        var told = Story.in(folder)
                .plan("""
                      workshop: fair
                      edition: 2024
                      participants: {file: after.csv, id: id, group: group}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}}}
                      """).table("after.csv", """
                                              id | group | voice
                                              a  | red   | 4
                                              b  | red   | 4
                                              c  | red   | 5
                                              d  | sea;x | 3
                                              e  | sea;x | 3
                                              f  | sea;x | 4
                                              g  | sea;x | 2
                                              h  | sky   | 5
                                              i  | sky   | 5
                                              j  | sky   | 4
                                              k  | sky   | 5
                                              l  | sky   | 5
                                              """).evaluate();
        View view = told.restricted();
        MeasureRow difference = view.row("kruskal_wallis", "after.voice");

        assertEquals("0.833 n=3", view.figure("r_wg", "after.voice@red"));
        assertEquals("0.689 n=12", view.figure("icc1", "after.voice"));
        assertEquals("7.516 n=12", view.figure("kruskal_wallis", "after.voice"));
        assertEquals(290.0 / 27_720, Objects.requireNonNull(difference.p()), 1e-12);
        assertEquals("kruskal-wallis, exact", difference.pMethod());
        // The clearest pair is 3 of the 126 splits of nine people, times three by Holm.
        assertEquals(List.of("3 groups, 3 pairs", "0 of 3 pairs below 0.05 by Holm"), difference.notes());
        assertEquals("4.296 n=3", view.figure("pooled_mean", "after.voice@red"));
        assertEquals("3.106 n=4", view.figure("pooled_mean", "after.voice@sea;x"));
        assertEquals("4.738 n=5", view.figure("pooled_mean", "after.voice@sky"));
        assertEquals(List.of("raw 4.333", "APPROX"), List.of(view.row("pooled_mean", "after.voice@red").notes().get(0),
                view.row("pooled_mean", "after.voice@red").notes().get(2)));
        assertEquals("1.000 n=5", view.figure("rank_lo", "after.voice@sky"));
        assertEquals("3.000 n=4", view.figure("rank_hi", "after.voice@sea;x"));
        assertTrue(view.row("rank_lo", "after.voice@sky").notes().stream().noneMatch("BEST"::equals),
                "nobody is best in nineteen of twenty draws");

        List<MeasureRow> compared = told.open().results().measures().stream()
                .filter(row -> row.key().section().startsWith("D")).toList();
        assertEquals(3 * 5 + 2, compared.size());
        assertTrue(compared.stream().allMatch(row -> row.status() == Status.SUPPRESSED), compared.toString());
    }
}
