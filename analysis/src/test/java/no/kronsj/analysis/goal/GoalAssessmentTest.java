package no.kronsj.analysis.goal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.indicator.IndicatorCalculator;
import no.kronsj.analysis.indicator.ProposalFigures;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.participation.Presence;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.analysis.tie.TieNetwork;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Goals on 24 favourable of 30 answers (the vector of A4 and A5), on several frames. */
class GoalAssessmentTest {
    @TempDir
    Path folder;

    /** V: k = 24, n = 30, N = 40, t = .70: bounds .600 to .850, interval .700 to .850, q* = .40. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # frame      | expected                     | verdict            | level | tipping
                                              {frame: 40} | {edges: [.5, .7, .8, .9]}    | met_if_typical     | 1     | 0.4
                                              {frame: 40} | {value: 0.6}                 | met_robust         | -     | 0
                                              {frame: 40} | {value: 0.86}                | not_met_robust     | -     | 1.04
                                              {frame: 40} | {value: 0.8}                 | undecided          | -     | 0.8
                                              {frame: 40} | {value: 0.85, direction: down} | met_robust       | -     | 0
                                              {frame: 30} | {value: 0.8}                 | met_robust         | -     | -
                                              {frame: 20} | {value: 0.8}                 | met_robust         | -     | -
                                              none        | {value: 0.6}                 | met_if_typical     | -     | -
                                              none        | {value: 0.99}                | not_met_if_typical | -     | -
                                            """)
    void theVerdictComesFromIntervalAndBounds(String frame, String expected, String verdict, String level,
            String tipping) throws Exception {
        GoalAssessment goal = assess(frame, "{kind: share, item: after.voice}", expected, answers(24, 6));

        assertEquals(Verdict.of(verdict), goal.verdict());
        assertEquals(level.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(level)), goal.level());
        Double share = goal.tipping().share();
        assertEquals(tipping.equals("-") ? Double.NaN : Double.parseDouble(tipping),
                share == null ? Double.NaN : share, 1e-9);
    }

    @Test
    void whatIsNotThereIsNoDataAndHasNoLevel() throws Exception {
        GoalAssessment goal = assess("{frame: 40}", "{kind: share, item: after.voice}", "{edges: [.5, .7, .8, .9]}",
                "");

        assertEquals(Verdict.NO_DATA, goal.verdict());
        List<MeasureRow> rows = GoalMeasures.rows("demo-2024", List.of(goal));
        assertEquals(Status.NO_DATA, row(rows, "gas_level", "goal").status());
        assertEquals(Status.NO_DATA, row(rows, "gas_t", "demo-2024").status());
        assertEquals(0.0, row(rows, "goals_at_expected", "demo-2024").value());
    }

    /** C6: T lies between the levels at the worst and at the best that the silent can do. */
    @Test
    void tRangesOverTheBounds() throws Exception {
        GoalAssessment goal = assess("{frame: 40}", "{kind: share, item: after.voice}", "{edges: [.5, .7, .8, .9]}",
                answers(24, 6));

        MeasureRow t = row(GoalMeasures.rows("demo-2024", List.of(goal)), "gas_t", "demo-2024");
        assertEquals(60.0, t.value());
        assertEquals(new Interval(40, 60, "levels at the bounds"), t.bounds());
    }

    @Test
    void nobodyAnsweringIsNotARateOfZero() throws Exception {
        GoalAssessment goal = assess("{frame: 40}", "{kind: response-rate, instrument: after}", "{value: 0.5}", "");

        assertEquals(Verdict.NO_DATA, goal.verdict());
        assertEquals(OptionalDouble.empty(), goal.judged().value());
        assertEquals(List.of("NOBODY-FILLED-IN: after"), goal.judged().notes());
    }

    @Test
    void aMeanHasBoundsOnlyAndIsJudgedByThem() throws Exception {
        // S = 24 * 5 + 6 = 126: (126 + 10) / 40 = 3.4 at worst, (126 + 50) / 40 = 4.4 at best.
        for (String[] line : new String[][]{{"3.4", "met_robust"}, {"3.5", "undecided"}, {"4.4", "undecided"},
                {"4.5", "not_met_robust"}}) {
            GoalAssessment goal = assess("{frame: 40}", "{kind: mean, item: after.voice}",
                    "{value: %s}".formatted(line[0]), answers(24, 6));
            assertEquals(Verdict.of(line[1]), goal.verdict(), line[0]);
        }
    }

    private static MeasureRow row(List<MeasureRow> rows, String measure, String subject) {
        return rows.stream().filter(row -> row.key().measure().equals(measure))
                .filter(row -> row.key().subject().equals(subject)).findFirst().orElseThrow();
    }

    private static String answers(int favourable, int unfavourable) {
        return "after|after|voice||answered|5|%d\nafter|after|voice||answered|1|%d".formatted(favourable,
                unfavourable);
    }

    private GoalAssessment assess(String frame, String indicator, String expected, String answers) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: %s
                scales: {s5: {range: 1..5, top: 2}}
                instruments: {after: {file: after.csv, wave: after, items: {voice: {scale: s5}}}}
                goals: [{id: goal, indicator: %s, expected: %s}]
                """.formatted(frame, indicator, expected));
        Workshop plan = WorkshopYaml.read(folder);
        SmallTables tables = new CountedTables().withAnswers(answers).tables();
        Frame people = Frame.of(plan, tables);
        var calculator = new IndicatorCalculator(tables, people, ItemCounts.of(plan, tables),
                Presence.of(plan, tables), TieNetwork.of(plan, tables, people), Map.of(), ProposalFigures.NONE,
                List.of());
        var goal = plan.goals().get(0);
        return new GoalAssessment(goal, goal.indicators().stream().map(calculator::calculate).toList());
    }
}
