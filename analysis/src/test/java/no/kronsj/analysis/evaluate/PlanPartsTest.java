package no.kronsj.analysis.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.PlanPartRow;
import no.kronsj.analysis.result.PlanPartRow.Part;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What of a plan another edition may have otherwise. */
class PlanPartsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root")).resolve("data-samples");
    private static final String PLAN = """
                                       workshop: w
                                       edition: 1
                                       language: en
                                       programme: [{session: one, title: What do we mean?, start: 2024-05-14T09:00, end: 2024-05-14T10:30}]
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments:
                                         before: {file: a.csv, wave: before, person: p, items: {knows: {heading: "I  know", scale: s5}}}
                                         after: {file: b.csv, wave: after, person: p, items: {knows: {heading: I know, scale: s5, reverse: true}}}
                                       interactions: [{layer: talks, use: chosen, eligible: cross-group, file: c.csv}]
                                       goals:
                                         - {id: learned, title: More know, indicator: {kind: change-direction, item: knows, waves: "before:after"},
                                            expected: {value: 0.1}}
                                         - {id: met, title: Met others, indicator: {kind: share-with-new-ties, layers: [talks], atLeast: 2},
                                            expected: {edges: [0.2, 0.4, 0.6, 0.8]}}
                                       """;

    @TempDir
    private Path folder;

    @Test
    void everythingThatAFigureIsMadeFromStandsThereWithWhatThePlanLeavesOut() throws Exception {
        assertEquals("""
                     learned title learned: More know
                     learned indicator learned: kind: change-direction, item: knows, waves: before:after
                     learned wording before.knows: I know
                     learned scale before.knows: range: 1..5, top: 2
                     learned wording after.knows: I know
                     learned scale after.knows: range: 1..5, top: 2, reverse: true
                     learned threshold learned: value: 0.1
                     met title met: Met others
                     met indicator met: kind: share-with-new-ties, layers: [talks], atLeast: 2
                     met layer talks: use: chosen, eligible: cross-group
                     met threshold met: edges: [0.2, 0.4, 0.6, 0.8]
                      session one: What do we mean?, minutes: 90
                     """, parts(PLAN).stream()
                .map(row -> "%s %s %s: %s\n".formatted(row.goal(), row.part().word(), row.id(), row.text()))
                .collect(Collectors.joining()));
    }

    @Test
    void whatIsWrittenOtherwiseButMeansTheSameIsNoOtherPart() throws Exception {
        String other = PLAN.replace("I  know", "I know").replace("top: 2}", "top: 2, synonyms: {1: one}}")
                .replace("title: More know,", "weight: 1, title: More know,");
        assertEquals(parts(PLAN), parts(other));
    }

    @Test
    void aChangedWordOfAQuestionIsAnotherWordingAndNothingElse() throws Exception {
        List<PlanPartRow> changed = parts(PLAN.replace("after, person: p, items: {knows: {heading: I know",
                "after, person: p, items: {knows: {heading: I really know"));
        assertEquals(Set.of(new PlanPartRow("learned", Part.WORDING, "after.knows", "I really know")),
                minus(changed, parts(PLAN)));
    }

    @Test
    void theSamplesDifferInWhatTheirReadmeSays() throws Exception {
        assertEquals(new TreeSet<>(Set.of("examples scale", "heard none", "shared none", "useful none",
                "anchored none")), measuredOtherwise("klimakronsj-2020", "klimakronsj-2021"));
        assertEquals(new TreeSet<>(Set.of("shared wording", "heard none", "examples none", "useful none",
                "anchored none", "recommend none", "roadmap-used none")),
                measuredOtherwise("klimakronsj-2021", "klimakronsj-2022"));
    }

    /** By goal that both have, the parts that make its figures incomparable. */
    private static TreeSet<String> measuredOtherwise(String earlier, String later) throws Exception {
        List<PlanPartRow> before = PlanParts.of(Evaluation.readPlan(SAMPLES.resolve(earlier)));
        List<PlanPartRow> after = PlanParts.of(Evaluation.readPlan(SAMPLES.resolve(later)));
        Set<String> both = before.stream().map(PlanPartRow::goal).filter(goal -> !goal.isEmpty()
                && after.stream().anyMatch(row -> row.goal().equals(goal))).collect(Collectors.toSet());
        var differences = new TreeSet<String>();
        for (String goal : both) {
            Set<String> parts = minus(after, before).stream()
                    .filter(row -> row.goal().equals(goal) && row.part().measures()).map(row -> row.part().word())
                    .collect(Collectors.toSet());
            (parts.isEmpty() ? Set.of("none") : parts).forEach(part -> differences.add(goal + " " + part));
        }
        return differences;
    }

    private static Set<PlanPartRow> minus(List<PlanPartRow> rows, List<PlanPartRow> others) {
        return rows.stream().filter(row -> !others.contains(row)).collect(Collectors.toSet());
    }

    private List<PlanPartRow> parts(String plan) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"), plan);
        for (String file : List.of("a.csv", "b.csv", "c.csv")) {
            Files.writeString(folder.resolve(file), "p,I know,source,target\n");
        }
        return PlanParts.of(Evaluation.readPlan(folder));
    }
}
