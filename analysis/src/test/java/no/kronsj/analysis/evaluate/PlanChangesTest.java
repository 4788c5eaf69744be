package no.kronsj.analysis.evaluate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.ingest.workshop.yaml.WrittenPlan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlanChangesTest {
    private static final String PLAN = """
                                       workshop: demo
                                       scales: {s5: {range: 1..5, top: 2}}
                                       goals:
                                         - id: heard
                                           title: {nb: Hørt, en: Heard}
                                           raters: [Kari Nordmann]
                                           indicator: {kind: share, item: after.voice}
                                           expected: {edges: [0.4, 0.6, 0.8, 0.9]}
                                         - {id: gone, indicator: {kind: retention}, expected: {value: 0.5}}
                                       """;

    @Test
    void aPlanThatNeverChangedHasItsDateOnly() {
        List<PlanChangeRow> rows = PlanChanges.of(versions(PLAN));

        assertEquals(List.of(new PlanChangeRow("1970-01-01T00:00:00Z", "", "recorded", "", hash(PLAN))), rows);
    }

    @Test
    void edgeWeightDirectionWordingAndIndicatorAreToldKeyByKey() {
        String later = PLAN.replace("0.6", "0.5").replace("Heard", "Everybody was heard").replace("kind: share",
                "kind: net-score").replace("    raters", "    weight: 3\n    raters").replace("0.9]",
                        "0.9], direction: up");
        assertEquals("""
                     heard title.en: Heard > Everybody was heard
                     heard indicator.kind: share > net-score
                     heard expected.edges: [0.4, 0.6, 0.8, 0.9] > [0.4, 0.5, 0.8, 0.9]
                     heard weight:  > 3
                     heard expected.direction:  > up""", told(PLAN, later));
    }

    @Test
    void aGoalThatComesOrGoesIsToldWhole() {
        String later = PLAN.replace("id: gone", "id: new");
        assertEquals("""
                     gone goal: indicator.kind: retention, expected.value: 0.5 >\s
                     new goal:  > indicator.kind: retention, expected.value: 0.5""", told(PLAN, later));
    }

    @Test
    void theScaleThatAGoalRestsOnIsToldToo() {
        assertEquals(" scales.s5.top: 2 > 1", told(PLAN, PLAN.replace("top: 2", "top: 1")));
    }

    @Test
    void whoScoredIsNotRepeated() {
        assertEquals("heard raters:  > ", told(PLAN, PLAN.replace("Kari", "Ola")));
        assertTrue(PlanChanges.of(versions(PLAN, "goals: []\n", PLAN)).stream()
                .noneMatch(row -> row.toString().contains("Kari")));
    }

    @Test
    void aCommentChangesThePlanAndNoFigure() {
        String later = PLAN + "# one more line\n";
        assertEquals(" text: %s > %s".formatted(hash(PLAN), hash(later)), told(PLAN, later));
    }

    @Test
    void longTextsThatDifferAtTheirEndsStayDifferent() {
        String start = "goals: [{id: a, title: " + "x".repeat(1000);
        String told = told(start + "y}]", start + "z}]");
        assertTrue(told.length() < 1000, told);
        String[] sides = told.split(" > ", 2);
        assertTrue(!sides[0].substring("a title: ".length()).equals(sides[1]), told);
    }

    private static String told(String before, String after) {
        return PlanChanges.of(versions(before, after)).stream().skip(1)
                .map(row -> "%s %s: %s > %s".formatted(row.goal(), row.what(), row.before(), row.after()))
                .collect(Collectors.joining("\n"));
    }

    private static List<PlanVersion> versions(String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> new PlanVersion(Instant.ofEpochSecond(i),
                hash(texts[i]), Optional.of(WrittenPlan.of(texts[i])))).toList();
    }

    private static String hash(String text) {
        return WrittenPlan.of(text).hash();
    }
}
