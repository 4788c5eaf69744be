package no.kronsj.analysis.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.analysis.story.Story.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Seven people, an index of three items, and figures that nobody foresaw. */
class I03_FiguresOfOnesOwnTest {
    private static final String PLAN = """
                                       workshop: own
                                       edition: 2024
                                       participants: {frame: 8}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments: {after: {file: after.csv, wave: after, items: {a: {scale: s5}, b: {scale: s5}, c: {scale: s5}}}}
                                       indices: {trust: [after.a, after.b, after.c]}
                                       privacy: {minimumCell: 5}
                                       goals:
                                       """;

    @TempDir
    Path folder;

    private Story goals(String goals) {
        return Story.in(folder).plan(PLAN + goals.indent(2)).table("after.csv", """
                                                                                a | b | c
                                                                                5 | 5 | 5
                                                                                4 | 4 | 4
                                                                                3 | 4 | 5
                                                                                2 | 2 | 2
                                                                                5 | 4 | 3
                                                                                1 | 1 |
                                                                                5 |   | 5
                                                                                """);
    }

    @Test
    void theMeanOfAnIndexIsOverThoseWhoAnsweredAllItsItems() {
        Told told = goals("- {id: trust, indicator: {kind: mean, index: trust}, expected: {value: 3}}").evaluate();

        // (15 + 12 + 12 + 6 + 12) / 3 = 19 of five people; the other three at worst 1 and at best 5: 22/8 and 34/8.
        assertEquals("undecided 3.800 n=5 of 8 bounds 2.750..4.250", told.open().verdict("trust"));
    }

    @Test
    void aSelectIsAFigureAndItsOwnBoundsDecide() {
        Told told = goals(
                """
                - {id: plain, indicator: {sql: "select avg(score) as v, count(distinct respondent) as n from responses"}, expected: {value: 1}}
                - {id: bounded, expected: {value: 0.3}, indicator: {sql: "select count_if(score >= 4) / count(score) as share, count(score) as n, 0.35 as bound_lo, 0.9 as bound_hi from responses where item = 'a'"}}
                - {id: silent, indicator: {sql: "select sum(score) from responses"}, expected: {value: 1}}
                - {id: nobody, indicator: {sql: "select avg(score) from responses where item = 'z'"}, expected: {value: 1}}
                - {id: nought, indicator: {sql: "select count(score) / count_if(item = 'z') from responses"}, expected: {value: 1}}
                """)
                .evaluate();

        assertEquals("undecided 3.632 n=7", told.open().verdict("plain"));
        assertEquals(List.of("SQL-NO-BOUNDS"), told.open().row("indicator_value", "plain").notes());
        assertEquals("met_robust 0.571 n=7 bounds 0.350..0.900", told.open().verdict("bounded"));
        assertEquals("undecided 69.000 n=-", told.restricted().verdict("silent"));
        assertEquals("suppressed - n=-", told.open().verdict("silent"), "nobody knows how many people it rests on");
        assertEquals("NO_DATA", told.open().figure("indicator_value", "nobody"));
        assertEquals("UNDEFINED", told.open().figure("indicator_value", "nought"));
    }

    @Test
    void aMistakeIsOneLineBeforeAnyFileIsRead() throws Exception {
        goals("""
              - {id: slip, indicator: {sql: "select avg(scor) from responses"}}
              - id: two
                indicators:
                  - {kind: retention}
                  - {sql: "select count(*) from parquet.`/etc`"}
              """);
        Path workspace = folder.resolve("workspace");
        var mistake = assertThrows(EvaluationMistake.class, () -> Evaluation.run(folder.resolve("workshop"),
                new Workspace(workspace), new Options("local[1]", folder.resolve("keys"), false, false),
                Progress.silent()));

        assertEquals(2, mistake.sentences().size(), mistake.sentences().toString());
        assertTrue(mistake.sentences().get(0).startsWith(
                "workshop.yaml line 9: goals.slip.indicator.sql does not fit the canonical tables: A column"),
                mistake.sentences().get(0));
        assertEquals("workshop.yaml line 13: goals.two.indicators[2].sql can read the canonical tables only, not "
                + "parquet./etc. Got select count(*) from parquet.`/etc`.", mistake.sentences().get(1));
        assertFalse(Files.exists(workspace), "nothing was recorded or read");
    }

    @Test
    void themesOfAnEditionWithoutTextsAreNoData() {
        Told told = goals("- {id: later, indicator: {kind: theme-coverage}, expected: {value: 0.5}}").evaluate();

        assertEquals("no_data - n=0", told.open().verdict("later"));
        assertEquals(List.of("no such texts"), told.open().row("indicator_value", "later").notes());
    }
}
