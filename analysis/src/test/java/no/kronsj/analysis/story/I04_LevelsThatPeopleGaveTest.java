package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Two people score eight roadmaps and nearly agree, three texts and do not, and one of them scores the whole alone. */
class I04_LevelsThatPeopleGaveTest {
    @TempDir
    Path folder;

    @Test
    void theLevelLiesBetweenTheStrictestAndTheMildestAndWeakAgreementIsSaid() {
        var told = Story.in(folder)
                .plan("""
                      workshop: scored
                      edition: 2024
                      participants: {file: people.csv, id: id}
                      groups: [{id: g1}, {id: g2}, {id: g3}, {id: g4}, {id: g5}, {id: g6}, {id: g7}, {id: g8}]
                      scales: {s5: {range: 1..5}}
                      instruments: {after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}}}}
                      goals:
                        - {id: roadmaps, raters: [Kari, Ola], indicator: {kind: rated, file: levels.csv}, expected: {value: 0}}
                        - {id: texts, indicator: {kind: rated, file: levels.csv}, expected: {edges: [-1, 0, 1, 2]}}
                        - {id: whole, indicator: {kind: rated, file: levels.csv}, expected: {value: 0}}
                      """)
                .table("people.csv", """
                                     id
                                     a
                                     """).table("after.csv", """
                                                             id | voice
                                                             a  | 4
                                                             """)
                // V, I4: (0,0)(1,1)(-1,0)(2,2)(0,1)(-2,-2)(1,1)(0,0): ordinal alpha .872.
                .table("levels.csv", """
                                     goal     | subject | rater       | level
                                     roadmaps | g1      | Kari        | 0
                                     roadmaps | g1      | Ola         | 0
                                     roadmaps | g2      | Kari        | 1
                                     roadmaps | g2      | Ola         | 1
                                     roadmaps | g3      | Kari        | -1
                                     roadmaps | g3      | Ola         | 0
                                     roadmaps | g4      | Kari        | 2
                                     roadmaps | g4      | Ola         | 2
                                     roadmaps | g5      | Kari        | 0
                                     roadmaps | g5      | Ola         | 1
                                     roadmaps | g5      | adjudicated | 1
                                     roadmaps | g6      | Kari        | -2
                                     roadmaps | g6      | Ola         | -2
                                     roadmaps | g7      | Kari        | 1
                                     roadmaps | g7      | Ola         | 1
                                     roadmaps | g8      | Kari        | 0
                                     roadmaps | g8      | Ola         | 0
                                     texts    | g1      | Kari        | -1
                                     texts    | g1      | Ola         | 1
                                     texts    | g2      | Kari        | 1
                                     texts    | g2      | Ola         | -1
                                     texts    | g3      | Kari        | 0
                                     texts    | g3      | Ola         | 0
                                     whole    |         | Kari        | 1
                                     """).evaluate();

        for (View view : List.of(told.restricted(), told.open())) {
            // In force -2 -1 0 0 1 1 1 2, at the least -2 -1 0 0 0 1 1 2, at the most -2 0 0 0 1 1 1 2: middles 0, 0 and 1.
            assertEquals("met_robust 0.000 n=8 of 8 bounds 0.000..1.000", view.verdict("roadmaps"));
            MeasureRow alpha = view.row("rater_alpha", "roadmaps");
            assertEquals(0.872, Objects.requireNonNull(alpha.value()), 5e-4);
            assertEquals(List.of(), alpha.notes());
            assertEquals(List.of("RATED: 0, 1", "ADJUDICATED"), view.row("rated_level", "roadmaps@g5").notes());
            assertEquals("1.000 n=2", view.figure("rated_level", "roadmaps@g5"));
            assertEquals("-1.000 n=2", view.figure("rated_level", "roadmaps@g3"));
            assertEquals("1.000 n=8", view.figure("rater_pairs", "roadmaps@0:1"));
            assertEquals("2.000 n=8", view.figure("rater_pairs", "roadmaps@0:0"));

            assertEquals("undecided -1.000 n=3 of 3 bounds -1.000..1.000", view.verdict("texts"));
            assertEquals(List.of("WEAK-SCORING"), view.row("rater_alpha", "texts").notes());
            assertEquals(List.of("WEAK-SCORING"), view.row("indicator_value", "texts").notes());

            assertEquals("undecided 1.000 n=1 of 1 bounds -2.000..2.000", view.verdict("whole"));
            assertEquals(Status.NO_DATA, view.row("rater_alpha", "whole").status());
            assertEquals(List.of("ONE-RATER"), view.row("indicator_value", "whole").notes());
            assertFalse(view.results().toString().contains("Kari"), "a rater has a name");
        }
    }
}
