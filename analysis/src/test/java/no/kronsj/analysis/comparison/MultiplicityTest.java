package no.kronsj.analysis.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a test is worth among the others: what the plan names is adjusted once, what else there is gets a q. */
class MultiplicityTest {
    private static final String PLAN = """
                                       workshop: many
                                       edition: 2024
                                       participants: {file: people.csv, id: id}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         before: {file: b.csv, person: id, items: {voice: {scale: s5}, calm: {scale: s5}, time: {scale: s5}}}
                                         after: {file: a.csv, person: id, items: {voice: {scale: s5}, calm: {scale: s5}, time: {scale: s5}}}
                                       goals:
                                         - {id: spoke, indicator: {kind: change-direction, item: voice, waves: "before:after"}, expected: {value: 0.1}}
                                       """;

    @TempDir
    Path folder;

    @Test
    void theTestThatAGoalNamesSaysWhatItsGoalSaysAndIsNotExplored() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"), PLAN);
        Workshop plan = WorkshopYaml.read(folder);
        List<MeasureRow> rows = Multiplicity.noted(plan, List.of(
                change("change_direction", "voice", .01), change("change_direction", "calm", .02),
                change("change_direction", "time", .04), change("change_wilcoxon", "voice", .03),
                MeasureRow.of(new MeasureKey("indicator_value", "C1", "indicator", "spoke", ""), .4, Unit.INDEX, 20)
                        .p(.01, "sign test, exact").notes("HOLM: 0.0300, 3")));

        assertEquals(List.of("HOLM: 0.0300, 3"), rows.get(0).notes());
        // R: p.adjust(c(.02, .04), "BH")
        assertEquals(List.of("q=0.040", "of 2 comparisons"), rows.get(1).notes());
        assertEquals(List.of("q=0.040", "of 2 comparisons"), rows.get(2).notes());
        assertEquals(List.of(), rows.get(3).notes(), "one comparison of its kind needs no adjustment");
        assertEquals(List.of("HOLM: 0.0300, 3"), rows.get(4).notes());
    }

    private static MeasureRow change(String measure, String item, double p) {
        return MeasureRow.of(new MeasureKey(measure, "B9", "change", item, "before:after"), .4, Unit.INDEX, 20).p(p,
                "exact");
    }
}
